package io.cuepress.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every test reads until the connection is closed, and never sends its body to the end.
@QuarkusTest
class UnreadBodiesTest {

    private static final String BODY_TO_COME = "Host: localhost\r\nContent-Length: 1000000000\r\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /v1/imports                         | X-Forwarded-For: 203.0.113.9 | 403
            PUT  | /v1/episodes/unread                 | Content-Type: image/png      | 415
            POST | /v1/imports?lagn=de                 | Content-Type: text/csv       | 400
            POST | /v1/nothing                         | Content-Type: text/csv       | 404
            """)
    void an_answer_that_needs_no_body_ends_the_connection(String method, String path, String header, int status) {
        var answer = Api.raw(method + " " + path + " HTTP/1.1\r\n" + BODY_TO_COME + header + "\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").containsIgnoringCase("\r\nconnection: close\r\n");
    }

    @Test
    void a_client_that_sends_on_gets_the_whole_answer() {
        var answer = Api.raw(
                "POST /v1/imports HTTP/1.1\r\n" + BODY_TO_COME + "Via: 1.1 proxy\r\n\r\n" + "x".repeat(16 << 20));
        assertThat(answer).startsWith("HTTP/1.1 403 ").endsWith("}");
    }
}
