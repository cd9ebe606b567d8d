package io.cuepress.http.connection;

import static io.cuepress.http.Api.put;
import static io.cuepress.http.connection.PipelinedClient.request;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.cuepress.http.connection.PipelinedClient.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sends requests without waiting for the responses before them.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class CachedResponseHandlerTest {

    private static final String EPISODE = Api.episode("T", """
            [{"start": 0, "end": 9, "text": "%s"}]""".formatted("Bees fly. ".repeat(100)));
    private static final String KNOWN = request("GET", "subtitles.srt");
    private static final String LAST = request("GET", "subtitles.srt", "Connection: close");
    private static final List<String> REQUESTS = List.of(
            KNOWN,
            KNOWN,
            KNOWN,
            request("GET", "subtitles.srt", "Accept-Encoding: gzip"),
            request("GET", "subtitles.srt", "Connection: keep-alive"),
            request("GET", "subtitles.srt", "Range: bytes=0-9"),
            request("GET", "subtitles.srt", "If-None-Match: *"),
            request("GET", "subtitles.srt", "Origin: https://elsewhere.example"),
            request("GET", "subtitles.srt?style=ted"),
            request("GET", "subtitles.xyz"),
            request("HEAD", "subtitles.srt"),
            request("OPTIONS", "subtitles.srt"),
            request("PUT", "", "Content-Type: application/json", "Content-Length: " + EPISODE.length()) + EPISODE);

    private PipelinedClient client;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void anEpisode() {
        client = new PipelinedClient(base);
        put("piped", EPISODE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void responses_come_in_the_order_of_requests(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var alone = new HashMap<String, String>();
        for (var request : REQUESTS) {
            alone.put(request, client.exchange(List.of(request)).getFirst().shown());
        }
        var direct = 0;
        for (var round = 0; round < 30; round++) {
            var requests = new ArrayList<>(List.of(KNOWN, KNOWN));
            random.ints(random.nextInt(20), 0, REQUESTS.size()).forEach(index -> requests.add(REQUESTS.get(index)));
            var responses = client.exchange(requests);
            for (var i = 0; i < responses.size(); i++) {
                assertThat(responses.get(i).shown()).as(requests.get(i)).isEqualTo(alone.get(requests.get(i)));
                direct += responses.get(i).isDirect() ? 1 : 0;
            }
        }
        assertThat(direct).as("direct responses").isPositive();
    }

    @Test
    void a_response_has_the_id_of_its_request() throws IOException {
        var named = request("GET", "subtitles.srt", "X-Request-Id: mine");
        var unsafe = request("GET", "subtitles.srt", "X-Request-Id: m\"ne");
        var responses = client.exchange(List.of(KNOWN, KNOWN, KNOWN, named, unsafe));
        assertThat(responses).extracting(Response::isDirect).endsWith(true, true, true);
        assertThat(responses).extracting(Response::id).doesNotHaveDuplicates().contains("mine");
        assertThat(responses.getLast().id()).matches("[0-9a-f]{16}");
    }

    @Test
    void a_client_that_has_the_export_gets_304_directly() throws IOException {
        var tag = client.exchange(List.of(KNOWN, KNOWN)).getLast().header("ETag");
        var tagged = request("GET", "subtitles.srt", "If-None-Match: " + tag);
        var other = request("GET", "subtitles.srt", "If-None-Match: \"other\"");
        var responses = client.exchange(List.of(KNOWN, KNOWN, KNOWN, tagged, KNOWN, other));
        assertThat(responses)
                .extracting(response -> response.head().getFirst())
                .endsWith("HTTP/1.1 304 Not Modified", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK");
        assertThat(responses.get(3).isDirect()).isTrue();
        assertThat(responses.get(3).header("ETag")).isEqualTo(tag);
    }

    @Test
    void a_client_that_reads_late_gets_complete_responses() throws IOException {
        put("long", Api.episode("T", """
                [{"start": 0, "end": 9, "text": "%s"}]""".formatted("Bees fly. ".repeat(10_000))));
        var one = request("GET", "subtitles.srt").replace("piped", "long");
        var expected = client.exchange(List.of(one, one)).getFirst().shown();
        var requests = Stream.concat(Stream.generate(() -> one).limit(200), Stream.of(LAST))
                .toList();
        try (var late = new Socket(base.getHost(), base.getPort())) {
            late.getOutputStream().write(String.join("", requests).getBytes(ISO_8859_1));
            for (var i = 0; i < 50; i++) {
                assertThat(client.exchange(List.of(KNOWN, one)).getLast().shown())
                        .isEqualTo(expected);
            }
            var responses = PipelinedClient.read(late, requests);
            assertThat(responses.subList(0, 200)).extracting(Response::shown).containsOnly(expected);
        }
    }

    @Test
    void requests_after_connection_close_are_not_answered() throws IOException {
        assertThat(client.send(List.of(KNOWN, KNOWN, LAST, KNOWN))).hasSize(3);
    }
}
