package io.cuepress.http.pipeline;

import static io.cuepress.http.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.cuepress.http.Logged;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {

    private static final String MADE = "[0-9a-f]{16}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/episodes",
                "/v1/episodes/nobody",
                "/v1/episodes?limit=x",
                "/v1/nothing",
                "/nothing",
                "/test/broken",
                "/q/health/live"
            })
    void every_answer_names_its_request(String path) {
        var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(Api.raw(request + "X-Request-Id: mine-1\r\n\r\n"))
                .containsIgnoringCase("\r\nX-Request-Id: mine-1\r\n");
        assertThat(Api.raw(request + "\r\n")).containsPattern("(?i)\r\nX-Request-Id: " + MADE + "\r\n");
    }

    @Test
    void an_answer_from_memory_names_the_request_that_it_is_given_to() {
        Api.put("named", Api.episode("Bees", "[{\"start\":0,\"end\":1,\"text\":\"Bees fly.\"}]"));
        for (var id : new String[] {"a", "b", "c"}) {
            assertThat(get("/v1/episodes/named/subtitles.srt", "X-Request-Id", id)
                            .header("X-Request-Id"))
                    .isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "<script>", "é", "{\"a\":1}", "a,b"})
    void an_id_that_could_do_harm_is_not_taken(String id) {
        assertThat(get("/v1/episodes", "X-Request-Id", id).header("X-Request-Id"))
                .matches(MADE);
        assertThat(get("/v1/episodes", "X-Request-Id", "x".repeat(129)).header("X-Request-Id"))
                .matches(MADE);
    }

    @Test
    void what_is_logged_names_the_request_and_its_episode() {
        try (var logged = new Logged()) {
            get("/test/broken", "X-Request-Id", "mine-2");
            get("/v1/episodes/broken-1/broken", "X-Request-Id", "mine-3");
            assertThat(logged.records())
                    .filteredOn(record -> record.getMessage().startsWith("internal error"))
                    .extracting(record -> record.getMdc("requestId") + " " + record.getMdc("episodeId"))
                    .containsExactly("mine-2 null", "mine-3 broken-1");
        }
    }
}
