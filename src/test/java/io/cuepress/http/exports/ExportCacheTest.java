package io.cuepress.http.exports;

import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.head;
import static io.cuepress.http.Api.put;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.export.Export;
import io.cuepress.export.ExportCache;
import io.cuepress.export.ExportRequest;
import io.cuepress.http.Api;
import io.cuepress.store.write.EpisodeStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExportCacheTest {

    @Inject
    ExportCache cache;

    @Inject
    EpisodeStore store;

    private static final String PATH = "/v1/episodes/cached/subtitles.srt";

    @BeforeEach
    void anEpisode() {
        put("cached", Api.episode("T", "[{\"start\":0,\"end\":9,\"text\":\"" + "bees ".repeat(200) + "\"}]"));
    }

    @Test
    void the_next_request_sees_what_was_written() {
        assertThat(get(PATH).text()).contains("bees");
        for (var i = 0; i < 20; i++) {
            put("cached", Api.episode("T", "[{\"start\":0,\"end\":9,\"text\":\"version " + i + "\"}]"));
            assertThat(get(PATH).text()).contains("version " + i);
        }
    }

    @Test
    void many_at_once_get_the_same() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(i ->
                            threads.submit(() -> get(PATH + "?style=netflix").text()))
                    .toList();
            var texts = new HashSet<String>();
            for (var answer : answers) {
                texts.add(answer.get());
            }
            assertThat(texts).hasSize(1);
        }
    }

    @Test
    void all_segments_of_a_stream_are_made_at_once() {
        put("cached", Api.episode("T", "[{\"start\":0,\"end\":30,\"text\":\"one for all\"}]"));
        var episodes = IntStream.range(0, 5)
                .mapToObj(number -> (Export.Finished) cache.get(segment(number)))
                .map(Export.Finished::episode)
                .toList();
        assertThat(episodes).allSatisfy(episode -> assertThat(episode).isSameAs(episodes.getFirst()));
        assertThat(cache.get(segment(5))).isEqualTo(new Export.NoSegment(5));
    }

    /// Each export has its own version, so that a test can tell for which key it was made.
    private ExportCache.Key segment(int number) {
        var episode = store.find(new EpisodeId("cached")).orElseThrow().version();
        var subtitles = new ExportRequest.Subtitles(
                SubtitleFormat.VTT, null, null, Timeline.UNCHANGED, null, false, Encoding.PLAIN);
        var request = new ExportRequest.HlsSegment(subtitles, new HlsTiming(6_000, 0), number);
        return new ExportCache.Key(episode, request);
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'gzip, deflate, br', true",
        "'br;q=1.0, gzip;q=0.8, *;q=0.1', true",
        "*, true",
        "'GZIP;Q=0.5', true",
        "'gzip;q=0', false",
        "'gzip;q=0.5, identity', false",
        "identity, false",
        "br, false",
        "'gzip;q=x', false"
    })
    void gzip_is_sent_to_those_who_take_it(String accepted, boolean isGzip) throws IOException {
        var plain = get(PATH);
        var answer = get(PATH, "Accept-Encoding", accepted);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.header("Content-Encoding")).isEqualTo(isGzip ? "gzip" : "");
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.bytes().length));
        assertThat(answer.header("ETag").equals(plain.header("ETag"))).isEqualTo(!isGzip);
        var bytes =
                isGzip ? new GZIPInputStream(new ByteArrayInputStream(answer.bytes())).readAllBytes() : answer.bytes();
        assertThat(new String(bytes, UTF_8)).isEqualTo(plain.text());
        assertThat(head(PATH, "Accept-Encoding", accepted).header("Content-Length"))
                .isEqualTo(answer.header("Content-Length"));
        assertThat(get(PATH, "Accept-Encoding", accepted, "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void negotiated_answers_vary_by_both() {
        assertThat(get("/v1/episodes/cached/subtitles").header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }
}
