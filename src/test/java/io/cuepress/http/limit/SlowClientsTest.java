package io.cuepress.http.limit;

import static io.cuepress.http.Api.postImport;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Clients that hold what they can, against limits so small that the test sees the end.
@QuarkusTest
@TestProfile(SlowClientsTest.Impatient.class)
@SuppressWarnings("NullAway.Init") // injected
class SlowClientsTest {

    private static final int MORE_THAN_BUFFERS = 40;

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.idle-timeout", "1s",
                    "cuepress.clients.patience", "2s",
                    "cuepress.places.files", "1",
                    "cuepress.places.reshapings", "0",
                    "cuepress.places.longest-wait", "0s");
        }
    }

    @Inject
    DataSource database;

    @Test
    void a_body_that_comes_byte_by_byte_is_cut() throws Exception {
        try (var client =
                new RawClient("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n{")) {
            client.trickle();
            assertThat(client.rest())
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("connection: close")
                    .contains("urn:cuepress:problem:request-timeout");
        }
    }

    @Test
    void a_head_that_comes_byte_by_byte_is_cut() throws Exception {
        try (var client = new RawClient("GET /v1/episodes HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            client.trickle();
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void a_client_that_never_reads_gives_its_place_back() throws Exception {
        var row = "{\"id\":\"large-%d\",\"segments\":[{\"start\":0,\"end\":1,\"text\":\"" + "x".repeat(900_000)
                + "\"}]}\n";
        var rows =
                IntStream.range(0, MORE_THAN_BUFFERS).mapToObj(row::formatted).collect(Collectors.joining());
        assertThat(postImport("application/x-ndjson", rows).status()).isEqualTo(200);
        try (var client = new RawClient("GET /v1/exports.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            client.awaitAnswer();
            assertRefused("GET /v1/exports.zip?channel=none", "");
            while (!RawClient.ask("GET /v1/exports.zip?channel=none", "").startsWith("HTTP/1.1 200 ")) {
                Thread.onSpinWait();
            }
            assertThat(client.rest()).startsWith("HTTP/1.1 200 ").doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    /// The connection of the import is the older one: when the other is idle, so is it.
    @Test
    void a_connection_is_not_idle_while_the_service_works_on_its_request() throws Exception {
        var body = "{\"id\":\"awaited\",\"title\":\"T\",\"segments\":[]}";
        var request = "POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length() + "\r\n";
        try (var connection = database.getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("LOCK TABLE episode IN EXCLUSIVE MODE");
            try (var importing = new RawClient(request + "Connection: close\r\n\r\n" + body);
                    var idle = new RawClient("")) {
                assertThat(idle.rest()).isEmpty();
                connection.rollback();
                assertThat(importing.rest()).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    @Test
    void no_more_is_reshaped_at_once_than_there_are_places() throws Exception {
        var segments = "[{\"start\":0,\"end\":9,\"text\":\"Bees fly.\"}]";
        var episode = "{\"title\":\"S\",\"segments\":" + segments + "}";
        assertThat(RawClient.ask("PUT /v1/episodes/shapely", episode)).startsWith("HTTP/1.1 20");
        for (var path : new String[] {"subtitles.srt", "hls/subtitles.m3u8", "hls/0.vtt"}) {
            assertThat(RawClient.ask("GET /v1/episodes/shapely/" + path, "")).startsWith("HTTP/1.1 200 ");
            assertRefused("GET /v1/episodes/shapely/" + path + "?style=bbc", "");
        }
        assertThat(RawClient.ask("POST /v1/convert?to=srt", segments)).startsWith("HTTP/1.1 200 ");
        assertRefused("POST /v1/convert?to=srt&style=ted", segments);
    }

    private static void assertRefused(String target, String body) throws IOException {
        assertThat(RawClient.ask(target, body))
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 5\r\n")
                .contains("urn:cuepress:problem:unavailable");
    }
}
