package io.cuepress.http.problem;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are refused before they reach a resource, and failures in one.
@QuarkusTest
class RefusalsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1", "/v1/", "/v1/none", "/v1/episodes/a/b", "/v2/episodes", "/v1/episodes/a/subtitles.srt/x"})
    void an_unknown_path_is_a_problem(String path) {
        var problem = assertProblem(get(path), 404, "not-found");
        assertThat(problem.at("instance")).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/episodes, GET",
        "DELETE, /v1/episodes, GET",
        "PATCH, /v1/episodes/a, PUT",
        "POST, /v1/episodes/a, DELETE",
        "PUT, /v1/episodes/a/subtitles.srt, GET",
        "DELETE, /v1/imports, POST",
        "PUT, /v1/imports/a, DELETE",
    })
    void an_unsupported_method_gets_the_supported_ones(String method, String path, String allowed) {
        var problem = assertProblem(Api.send(method, path, new byte[0]), 405, "method-not-allowed");
        assertThat(problem.header("Allow")).contains(allowed);
    }

    /// The framework would refuse these before our own code sees them, and without a body.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/episodes?title=%zz",
                "/v1/episodes?title=%",
                "/v1/episodes?%zz=1",
                "/v1/episodes?title=\"x\"",
                "/v1/episodes?title={x}",
                "/v1/episodes?title=a|b",
                "/v1/episodes?title=a\\b",
                "/v1/episodes?title=<b>",
                "/v1/episodes/%zz",
                "/v1/episodes/%",
                "/v1/episodes/a|b",
                "/v1/episodes/{a}",
                "/v1/episodes/a\\b/subtitles.srt",
                "/v1/episodes/\"a\"",
                "/v1/imports/%zz",
                "/%zz",
                "//",
                "/v1/none?x=%zz",
            })
    void a_malformed_url_is_a_bad_request(String target) {
        assertThat(Api.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/episodes?title=%ff",
                "/v1/episodes?title=[x",
                "/v1/episodes?=x",
                "/v1/episodes?&&&",
                "/v1/episodes?",
                "/v1/episodes/%ff/subtitles.srt",
                "/v1/episodes/a;b=c/subtitles.srt",
                "/v1/episodes//subtitles.srt",
                "/v1/episodes/../imports/x",
                "/v1/episodes/..%2f..%2fetc",
                "/%2e%2e/%2e%2e/etc/passwd",
            })
    void an_unusual_url_is_not_an_internal_error(String target) {
        var answer = Api.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404) .*");
        if (!answer.startsWith("HTTP/1.1 200")) {
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
            assertThat(answer).contains("\"instance\":\"/");
        }
    }

    @Test
    void a_url_that_is_too_long_is_refused() {
        var answer = Api.raw("GET /v1/episodes?title=" + "x".repeat(10_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.0 414 "); // by the framework, with no body
    }

    @Test
    void headers_that_are_too_large_are_refused() {
        var answer =
                Api.raw("GET /v1/episodes HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431 "); // by the framework, with no body
    }

    @Test
    void a_bug_is_a_problem_with_nothing_but_its_log_id() {
        var problem = assertProblem(get("/test/broken"), 500, "internal-error");
        assertThat(problem.at("detail"))
                .matches("The service has a bug; its log has the cause under id [0-9a-f-]{36}\\.");
        assertThat(problem.text()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void problems_ignore_accept() {
        for (var accept : new String[] {"text/html", "image/png", "application/problem+json", "application/xml"}) {
            assertProblem(get("/v1/episodes/none", "Accept", accept), 404, "episode-not-found");
            assertProblem(get("/v1/none", "Accept", accept), 404, "not-found");
        }
    }

    @Test
    void head_of_an_unknown_path_has_no_body() {
        assertThat(Api.head("/v1/episodes/none").status()).isEqualTo(404);
        assertThat(Api.head("/v1/none").status()).isEqualTo(404);
    }
}
