package io.cuepress.http.api;

import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/episodes",
                "/v1/episodes/nobody",
                "/v1/nothing",
                "/nothing",
                "/v1/episodes?limit=x",
                "/test/broken",
                "/q/openapi",
                "/q/swagger-ui/",
                "/q/health/live"
            })
    void every_response_forbids_sniffing_and_referrers(String path) {
        var answer = get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void a_refused_write_has_the_same_headers() {
        var refused = Api.delete("/v1/episodes/nobody", "X-Forwarded-For", "127.0.0.1");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void an_outline_allows_only_its_own_style() throws NoSuchAlgorithmException {
        put("policy", Api.episode("<script>alert(1)</script>", "[{\"start\":0,\"end\":1,\"text\":\"Hi.\"}]"));
        var first = get("/v1/episodes/policy/outline.html");
        var page = get("/v1/episodes/policy/outline.html");
        assertThat(page.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        var style = page.text().split("<style>|</style>", -1)[1];
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; ")
                .doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<script", " style=");
        assertThat(get("/v1/episodes/policy/outline", "Accept", "text/html").has("Content-Security-Policy"))
                .isTrue();
        assertThat(get("/v1/episodes/policy/outline.md").has("Content-Security-Policy"))
                .isFalse();
    }

    @Test
    void the_swagger_ui_loads_only_from_this_service() {
        assertThat(get("/q/swagger-ui/").header("Content-Security-Policy")).startsWith("default-src 'self'; ");
    }
}
