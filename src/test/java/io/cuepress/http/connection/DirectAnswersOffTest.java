package io.cuepress.http.connection;

import static io.cuepress.http.Api.put;
import static io.cuepress.http.connection.PipelinedClient.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.cuepress.http.connection.PipelinedClient.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// With `cuepress.direct-answers` off, responses are those of [CachedResponseHandlerTest] but take the ordinary path.
@QuarkusTest
@TestProfile(DirectAnswersOffTest.Off.class)
@SuppressWarnings("NullAway.Init") // injected
class DirectAnswersOffTest {

    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cuepress.direct-answers", "false");
        }
    }

    @TestHTTPResource
    URI base;

    @Test
    void the_same_requests_get_the_same_responses_from_vertx() throws IOException {
        put("piped", Api.episode("T", "[{\"start\":0,\"end\":9,\"text\":\"Bees fly.\"}]"));
        var client = new PipelinedClient(base);
        var export = request("GET", "subtitles.srt");
        var first = client.exchange(Collections.nCopies(1, export)).getFirst();
        var tagged = request("GET", "subtitles.srt", "If-None-Match: " + first.header("ETag"));
        assertThat(first.head().getFirst()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(client.exchange(Collections.nCopies(5, export)))
                .noneMatch(Response::isDirect)
                .extracting(Response::shown)
                .containsOnly(first.shown());
        assertThat(client.exchange(Collections.nCopies(5, tagged)))
                .noneMatch(Response::isDirect)
                .allSatisfy(response -> assertThat(response.head().getFirst()).isEqualTo("HTTP/1.1 304 Not Modified"));
    }
}
