package io.cuepress.http;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Without tokens: reading is open, writing is for this machine.
@QuarkusTest
class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-For, 127.0.0.1",
        "Forwarded, for=127.0.0.1",
        "X-Real-IP, ::1"
    })
    void what_a_proxy_nobody_configured_forwards_may_not_write(String header, String value) {
        var writes = new String[][] {
            {"PUT", "/v1/episodes/access"},
            {"DELETE", "/v1/episodes/access"},
            {"PUT", "/v1/episodes/access/chapters"},
            {"DELETE", "/v1/episodes/access/chapters"},
            {"PUT", "/v1/episodes/access/tracks/de"},
            {"DELETE", "/v1/episodes/access/tracks/de"},
            {"POST", "/v1/imports"},
            {"DELETE", "/v1/imports/3f2b8c1e-5d0a-4c47-9a53-0e7c2f6f1b9d"},
            {"POST", "/v1/../v1/imports"},
            {"POST", "/v1/%69mports"},
            {"PATCH", "/v1/nothing"}
        };
        for (var write : writes) {
            assertProblem(send(write[0], write[1], "{}".getBytes(UTF_8), header, value), 403, "forbidden");
        }
        assertThat(get("/v1/episodes", header, value).status()).isEqualTo(200);
        assertThat(send("POST", "/v1/convert?to=srt", "[]".getBytes(UTF_8), header, value)
                        .status())
                .isEqualTo(200);
    }
}
