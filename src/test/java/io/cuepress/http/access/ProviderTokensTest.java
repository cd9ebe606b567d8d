package io.cuepress.http.access;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Logged;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With an OpenID provider, and a token of the service's own beside it.
@QuarkusTest
@TestProfile(ProviderTokensTest.WithProvider.class)
@SuppressWarnings("NullAway.Init") // injected
class ProviderTokensTest {

    private static final String OWN = "ownownownownownownownownownownown1";
    private static final String WRITE = claims("cuepress:write");
    private static final String READ = claims("openid cuepress:read");

    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cuepress.oidc.read-scope", "cuepress:read", "cuepress.write-tokens", OWN);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OpenIdProvider.class));
        }
    }

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @Test
    void every_write_takes_the_scope_for_it_and_no_other() {
        var write = signed(WRITE);
        var read = signed(READ);
        for (var operation : WriteOperations.documented().all()) {
            assertProblem(operation.sent(), 401, "unauthorized");
            assertProblem(operation.sent("X-Forwarded-For", "127.0.0.1"), 401, "unauthorized");
            var refused = assertProblem(operation.sent("Authorization", read), 403, "forbidden");
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"insufficient_scope\"");
            for (var right : List.of(write, "Bearer " + OWN)) {
                assertThat(operation.sent("Authorization", right).status())
                        .as(operation.toString())
                        .isNotIn(401, 403);
            }
        }
    }

    @Test
    void reading_takes_either_scope_or_a_token_of_the_services_own() {
        for (var token : List.of(signed(READ), signed(WRITE), "Bearer " + OWN)) {
            assertThat(get("/v1/episodes", "Authorization", token).status()).isEqualTo(200);
        }
        assertProblem(get("/v1/episodes"), 401, "unauthorized");
        assertProblem(get("/v1/episodes", "Authorization", signed(claims("openid"))), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forge | {"iss":"ISSUER","sub":"a","iat":BEFORE,"exp":SOON,"scope":"cuepress:write"}
            sign  | {"iss":"ISSUER","sub":"a","iat":BEFORE,"exp":BEFORE,"scope":"cuepress:write"}
            sign  | {"iss":"https://example.org","sub":"a","iat":BEFORE,"exp":SOON,"scope":"cuepress:write"}
            sign  | {"iss":"ISSUER","sub":"a","iat":BEFORE,"scope":"cuepress:write"}
            sign  | not claims
            """)
    void a_token_that_does_not_hold_opens_nothing(String how, String claims) {
        assertOpensNothing(token(how, claims));
    }

    @Test
    void an_unsigned_token_opens_nothing() {
        var claims = signed(WRITE).split("\\.", -1)[1];
        assertOpensNothing("Bearer " + OpenIdProvider.encoded("{\"alg\":\"none\"}") + "." + claims + ".");
        assertOpensNothing("Bearer a.b.c");
        assertOpensNothing("Bearer opaque");
        assertOpensNothing("Bearer");
        assertOpensNothing("Basic YTpi");
    }

    private void assertOpensNothing(String authorization) {
        for (var answer : List.of(
                get("/v1/episodes", "Authorization", authorization), imported("Authorization", authorization))) {
            var refused = assertProblem(answer, 401, "unauthorized");
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void no_token_is_told_to_anybody() {
        try (var logged = new Logged()) {
            for (var token : List.of(signed(WRITE), signed(READ), token("forge", WRITE), "Bearer " + OWN + "x")) {
                var secret = token.substring(token.lastIndexOf('.') + 1).replace("Bearer ", "");
                assertThat(imported("Authorization", token).text()).doesNotContain(secret);
                assertThat(get("/v1/episodes?_=" + secret).text()).doesNotContain(secret);
                assertThat(logged.records())
                        .noneMatch(record -> (Logged.message(record) + record.getThrown()).contains(secret));
            }
        }
    }

    private static Answer imported(String... headers) {
        return send("POST", "/v1/imports", "[]".getBytes(UTF_8), headers);
    }

    private static String claims(String scope) {
        return "{\"iss\":\"ISSUER\",\"sub\":\"a\",\"iat\":BEFORE,\"exp\":SOON,\"scope\":\"" + scope + "\"}";
    }

    private String signed(String claims) {
        return token("sign", claims);
    }

    private String token(String how, String claims) {
        return "Bearer "
                + send("POST", provider + "/" + how, claims.getBytes(UTF_8)).text();
    }
}
