package io.cuepress.http.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class ResponseCacheTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<HttpClient> CLIENTS = List.of(
            CLIENT, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

    @TestHTTPResource
    URI base;

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | subtitles.srt                  |
            HEAD | subtitles.srt                  |
            GET  | subtitles.vtt?style=netflix    | Accept-Encoding: gzip
            HEAD | subtitles.vtt?style=netflix    | Accept-Encoding: gzip
            GET  | subtitles                      | Accept: text/vtt
            GET  | subtitles                      | Accept: application/json;q=0.5, text/x-ssa
            GET  | subtitles.srt?download=true    |
            GET  | outline.html?_=1               | Accept-Encoding: br, gzip;q=0.1
            GET  | chapters.json                  |
            GET  | hls/subtitles.m3u8             |
            GET  | hls/0.vtt                      |
            GET  | subtitles.srt?shfit=1          |
            GET  | subtitles.xyz                  |
            GET  | subtitles.srt                  | If-None-Match: "other"
            GET  | subtitles.srt                  | If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT
            """)
    void what_is_answered_again_is_answered_the_same(String method, String path, String header) throws Exception {
        put("again", "Bees fly. ".repeat(100));
        var first = ask(method, "again", path, header);
        for (var i = 0; i < 4; i++) {
            for (var client : CLIENTS) {
                assertThat(shown(ask(client, method, "again", path, header))).isEqualTo(shown(first));
            }
        }
    }

    @Test
    void a_client_that_has_the_answer_is_told_so_with_the_same_headers() throws Exception {
        put("tagged", "Bees fly. ".repeat(100));
        for (var path : List.of("subtitles.srt", "outline.html", "subtitles.srt?rev=1")) {
            for (var client : CLIENTS) {
                var first = ask(client, "GET", "tagged", path, null);
                var tag = first.headers().firstValue("ETag").orElseThrow();
                ask(client, "GET", "tagged", path, null);
                var slow = ask(client, "GET", "tagged", path, "If-None-Match: \"x\", " + tag);
                var fast = ask(client, "GET", "tagged", path, "If-None-Match: " + tag);
                assertThat(shown(fast)).isEqualTo(shown(slow)).startsWith("304");
            }
        }
    }

    @Test
    void a_client_that_has_the_answer_in_gzip_is_told_so() throws Exception {
        put("tagged-gzip", "Bees fly. ".repeat(100));
        for (var i = 0; i < 2; i++) {
            ask("GET", "tagged-gzip", "subtitles.srt", "Accept-Encoding: gzip");
        }
        var tag = ask("GET", "tagged-gzip", "subtitles.srt", "Accept-Encoding: gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        for (var client : CLIENTS) {
            var answer = ask(client, "GET", "tagged-gzip", "subtitles.srt", "If-None-Match: " + tag);
            assertThat(shown(answer)).startsWith("304").contains(tag);
        }
    }

    @Test
    void a_connection_that_closes_is_nobody_elses() throws Exception {
        put("closing", "Bees.");
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write("""
                    GET /v1/episodes/closing/subtitles.srt HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(ask("GET", "closing", "subtitles.srt", null).headers().firstValue("Connection"))
                .isEmpty();
    }

    @Test
    void a_change_is_seen_by_the_next_request() throws Exception {
        for (var i = 0; i < 50; i++) {
            put("changing", "Take " + i + ".");
            for (var j = 0; j < 4; j++) {
                for (var client : CLIENTS) {
                    var answer = ask(client, "GET", "changing", "subtitles.srt", null);
                    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                            .contains("Take " + i + ".");
                }
            }
        }
        send("DELETE", "/v1/episodes/changing", "");
        assertThat(ask("GET", "changing", "subtitles.srt", null).statusCode()).isEqualTo(404);
    }

    @Test
    void what_memory_holds_is_measured() throws Exception {
        put("measured", "Bees.");
        text("measured");
        assertThat(metrics.get("cache.gets").tag("cache", "exports").functionCounters())
                .isNotEmpty();
        assertThat(metrics.get("cache.weight").gauge().value()).isPositive();
        assertThat(metrics.get("cache.evictions").functionCounter().count()).isNotNegative();
    }

    @Test
    void requests_are_measured_by_their_template_wherever_they_are_answered() throws Exception {
        put("labelled", "Bees fly. ".repeat(100));
        for (var path : List.of("subtitles.srt", "outline.html", "chapters.json", "hls/0.vtt", "subtitles")) {
            for (var i = 0; i < 4; i++) {
                assertThat(ask("GET", "labelled", path, null).statusCode()).isEqualTo(200);
            }
        }
        ask("GET", "labelled", "chapters.xyz", null); // what came before it is measured by now
        assertThat(metrics.find("http.server.requests").timers())
                .extracting(timer -> timer.getId().getTag("uri"))
                .contains("/v1/episodes/{id}/subtitles.{ext}")
                .noneMatch(uri -> uri.contains("labelled"));
    }

    @Test
    void an_answer_is_kept_from_the_second_request_on() throws Exception {
        put("asked-again", "Bees.");
        var answers = metrics.get("cache.size").tag("cache", "answers").gauge();
        var before = answers.value();
        text("asked-again");
        assertThat(answers.value()).isEqualTo(before);
        text("asked-again");
        assertThat(answers.value()).isEqualTo(before + 1);
    }

    @Test
    void every_request_is_measured() throws Exception {
        put("counted-requests", "Bees.");
        var before = measuredOutlines("200");
        var notModifiedBefore = measuredOutlines("304");
        for (var i = 0; i < 5; i++) {
            for (var client : CLIENTS) {
                var answer = ask(client, "GET", "counted-requests", "outline.md", null);
                var tag = answer.headers().firstValue("ETag").orElseThrow();
                ask(client, "GET", "counted-requests", "outline.md", "If-None-Match: " + tag);
            }
        }
        for (var client : CLIENTS) {
            ask(client, "GET", "counted-requests", "chapters.xyz", null); // what came before it is measured by now
        }
        assertThat(measuredOutlines("200")).isEqualTo(before + 10);
        assertThat(measuredOutlines("304")).isEqualTo(notModifiedBefore + 10);
    }

    private long measuredOutlines(String status) {
        return metrics
                .find("http.server.requests")
                .tags("uri", "/v1/episodes/{id}/outline.{ext}", "method", "GET", "status", status)
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private String text(String id) throws Exception {
        return new String(ask("GET", id, "subtitles.srt", null).body(), StandardCharsets.UTF_8);
    }

    private void put(String id, String text) throws Exception {
        send("PUT", "/v1/episodes/" + id, """
                {"title": "T", "language": "en", "description": "0:00 One 0:30 Two 0:50 Three",
                 "segments": [{"start": 0, "end": 60, "text": "%s"}]}""".formatted(text));
    }

    private void send(String method, String path, String body) throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private HttpResponse<byte[]> ask(String method, String id, String path, @Nullable String header)
            throws IOException, InterruptedException {
        return ask(CLIENT, method, id, path, header);
    }

    private HttpResponse<byte[]> ask(HttpClient client, String method, String id, String path, @Nullable String header)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/v1/episodes/" + id + "/" + path));
        if (method.equals("HEAD")) {
            request.HEAD();
        } else {
            request.GET(); // which says nothing of a body, as method() does
        }
        if (header != null) {
            var colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /// What a client sees but the id that every request has for itself, and the status that HTTP/2 tells as a header.
    private static String shown(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("x-request-id", ":status"));
        return answer.statusCode() + " " + headers + " " + new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
