package io.cuepress.http.access;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Without tokens: reading is open, writing is for this machine.
@QuarkusTest
class AccessTest {

    @Test
    void everything_is_open_to_this_machine() {
        for (var operation : WriteOperations.documented().all()) {
            assertThat(operation.sent().status()).as(operation.toString()).isNotIn(401, 403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    X-Forwarded-For   | 203.0.113.9
                    X-Forwarded-For   | 127.0.0.1
                    X-Forwarded-For   | 127.0.0.1, 203.0.113.9
                    x-forwarded-for   | ::1
                    X-Forwarded-Host  | localhost
                    X-Forwarded-Proto | https
                    Forwarded         | for=127.0.0.1
                    Forwarded         | for="[::1]";by=203.0.113.9
                    X-Real-IP         | ::1
                    Via               | 1.1 proxy
                    Origin            | https://example.org
                    Origin            | http://localhost:1
                    Origin            | null
                    Origin            | %
                    """)
    void what_a_proxy_or_the_page_of_another_site_sends_may_not_write(String header, String value) {
        for (var operation : WriteOperations.documented().all()) {
            assertProblem(operation.sent(header, value), 403, "forbidden");
        }
        assertThat(get("/v1/episodes", header, value).status()).isEqualTo(200);
        assertThat(send("POST", "/v1/convert?to=srt", "[]".getBytes(UTF_8), header, value)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: rebound.example", "Host: localhost.example:80", "Host: 127.0.0.1.nip.example"})
    void what_is_sent_to_another_name_may_not_write(String host) {
        for (var operation : WriteOperations.documented().all()) {
            assertThat(operation.raw(host + "\r\n"))
                    .as(operation.toString())
                    .startsWith("HTTP/1.1 403 ")
                    .contains("problem:forbidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void a_page_of_the_service_itself_may_write(String host) {
        var base = "http://" + host + ":" + RestAssured.port;
        assertThat(send("POST", base + "/v1/imports", "[]".getBytes(UTF_8), "Origin", base)
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/../v1/imports", "/v1/%69mports", "/%76%31/imports", "//v1/imports", "/v1//imports"})
    void no_spelling_of_a_path_goes_round_the_guard(String path) {
        assertThat(send("POST", path, "{}".getBytes(UTF_8), "X-Forwarded-For", "127.0.0.1")
                        .status())
                .isIn(403, 404);
    }
}
