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
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With tokens for writing and for reading.
@QuarkusTest
@TestProfile(TokenAccessTest.WithTokens.class)
class TokenAccessTest {

    private static final String ACCESS_LOG = "io.quarkus.http.access-log";
    private static final String WRITE = "writewritewritewritewritewritewrite1";
    private static final String READ = "readreadreadreadreadreadreadreadread2";
    private static final byte[] EPISODE = "{\"title\":\"T\",\"segments\":[]}".getBytes(UTF_8);

    public static class WithTokens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cuepress.write-tokens",
                    "another0another0another0another0another0, " + WRITE,
                    "cuepress.read-tokens",
                    READ,
                    "quarkus.http.access-log.enabled",
                    "true");
        }
    }

    @Test
    void a_write_token_writes_and_reads() {
        assertThat(put("Bearer " + WRITE).status()).isIn(200, 201);
        assertThat(put("bearer  " + WRITE).status()).isEqualTo(200);
        assertThat(get("/v1/episodes/guarded", "Authorization", "Bearer " + WRITE)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subtitles.srt", "/subtitles.srt", "/subtitles.srt?rev=1", "", "/segments"})
    void no_cache_between_may_keep_what_needs_a_token(String path) {
        put("Bearer " + WRITE);
        var answer = get("/v1/episodes/guarded" + path, "Authorization", "Bearer " + READ);
        assertThat(answer.header("Cache-Control")).startsWith("private").doesNotContain("public");
        assertThat(answer.header("Vary")).contains("Authorization");
    }

    @Test
    void a_read_token_reads_and_converts_and_does_not_write() {
        assertThat(get("/v1/episodes", "Authorization", "Bearer " + READ).status())
                .isEqualTo(200);
        assertThat(send("POST", "/v1/convert?to=srt", "[]".getBytes(UTF_8), "Authorization", "Bearer " + READ)
                        .status())
                .isEqualTo(200);
        assertProblem(put("Bearer " + READ), 401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Basic " + WRITE,
                WRITE,
                "Bearer " + WRITE + "x",
                "Bearer another0"
            })
    void anything_else_opens_nothing(String authorization) {
        var refused = assertProblem(put(authorization), 401, "unauthorized");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.text()).doesNotContain(WRITE);
        assertProblem(get("/v1/episodes", "Authorization", authorization), 401, "unauthorized");
    }

    @Test
    void what_is_answered_from_memory_is_read_with_a_token_too() {
        put("Bearer " + WRITE);
        var path = "/v1/episodes/guarded/outline.md";
        for (var i = 0; i < 4; i++) {
            assertThat(get(path, "Authorization", "Bearer " + READ).status()).isEqualTo(200);
            assertProblem(get(path), 401, "unauthorized");
        }
    }

    @Test
    void every_write_takes_the_right_token_and_no_other() {
        for (var operation : WriteOperations.documented().all()) {
            assertProblem(operation.sent(), 401, "unauthorized");
            assertProblem(operation.sent("Authorization", "Bearer " + READ), 401, "unauthorized");
            assertProblem(operation.sent("X-Forwarded-For", "127.0.0.1"), 401, "unauthorized");
            assertThat(operation.sent("Authorization", "Bearer " + WRITE).status())
                    .as(operation.toString())
                    .isNotIn(401, 403);
        }
    }

    @Test
    void a_token_in_the_address_is_none() {
        assertProblem(send("PUT", "/v1/episodes/guarded?access_token=" + WRITE, EPISODE), 401, "unauthorized");
        assertProblem(get("/v1/episodes"), 401, "unauthorized");
    }

    @Test
    void the_access_log_tells_of_every_request_and_of_no_token() throws InterruptedException {
        try (var logged = new Logged()) {
            put("Bearer " + WRITE);
            logged.records(ACCESS_LOG, 1); // a line is written behind the answer, and may come after the next one's
            put("Bearer wrong" + WRITE);
            logged.records(ACCESS_LOG, 2);
            get("/v1/episodes/guarded/outline.md?paragraphs=false", "Authorization", "Bearer " + READ);
            logged.records(ACCESS_LOG, 3);
            get("/v1/episodes", "X-Request-Id", "mine");
            assertThat(logged.records(ACCESS_LOG, 4))
                    .extracting(Logged::message)
                    .satisfiesExactly(
                            line -> assertThat(line).contains("\"PUT /v1/episodes/guarded HTTP/1.1\" 20"),
                            line -> assertThat(line).contains("\"PUT /v1/episodes/guarded HTTP/1.1\" 401 "),
                            line -> assertThat(line)
                                    .contains("\"GET /v1/episodes/guarded/outline.md?paragraphs=false HTTP/1.1\" 200 "),
                            line -> assertThat(line)
                                    .matches("[0-9.:]+ \"GET /v1/episodes HTTP/1.1\" 401 \\d+ \\d+ mine"));
            assertThat(logged.records())
                    .extracting(Logged::message)
                    .noneMatch(line -> line.contains(WRITE) || line.contains(READ));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/episodes/guarded", "/episodes/guarded/download", "/nothing"})
    void pages_are_read_with_a_token_too(String path) {
        var refused = assertProblem(get(path), 401, "unauthorized");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(get(path, "Authorization", "Bearer " + READ).status()).isNotEqualTo(401);
        assertThat(get(path, "Authorization", basic("me:" + READ)).status()).isNotEqualTo(401);
        assertProblem(get(path, "Authorization", basic("me:" + READ + "x")), 401, "unauthorized");
    }

    @Test
    void what_a_browser_was_told_reads_the_api_and_never_writes() {
        assertThat(get("/v1/episodes", "Authorization", basic(":" + WRITE)).status())
                .isEqualTo(200);
        assertProblem(put(basic("me:" + WRITE)), 401, "unauthorized");
        assertProblem(get("/v1/episodes", "Authorization", "Basic =not=base64="), 401, "unauthorized");
    }

    private static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/assets/any/icon.svg"})
    void health_and_what_pages_look_like_need_no_token(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    private static Answer put(String authorization) {
        return send("PUT", "/v1/episodes/guarded", EPISODE, "Authorization", authorization);
    }
}
