package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.head;
import static io.cuepress.http.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HlsTest {

    private static final String PATH = "/v1/episodes/hls/hls/";

    @BeforeEach
    void anEpisodeOfEightSeconds() {
        put("hls", """
                {"title":"T","language":"en","segments":[
                  {"start":0,"end":4,"text":" Hello big world.","words":[{"start":0,"end":1,"word":" Hello"},
                   {"start":1,"end":2,"word":" big"},{"start":2.5,"end":4,"word":" world."}]},
                  {"start":5,"end":8,"text":" Bye."}]}
                """);
    }

    @Test
    void a_playlist_leads_to_its_segments_with_the_options_it_was_asked_for() {
        var playlist = get(PATH + "subtitles.m3u8?segment=4&mpegts=0&style=ted&rev=1");
        assertThat(playlist.header("Content-Type")).isEqualTo("application/vnd.apple.mpegurl");
        assertThat(playlist.text()).contains(",\n1.vtt?segment=4&mpegts=0&style=ted\n");
        var segment = get(PATH + "1.vtt?segment=4&mpegts=0&style=ted");
        assertThat(segment.header("Content-Type")).isEqualTo("text/vtt;charset=UTF-8");
        assertThat(segment.text())
                .startsWith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n")
                .contains("Bye.");
        assertThat(head(PATH + "0.vtt").has("ETag")).isTrue();
        assertThat(get(PATH + "0.vtt", "If-None-Match", get(PATH + "0.vtt").header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_master_playlist_leads_to_the_tracks() {
        assertThat(get(PATH + "master.m3u8?style=bbc").text()).contains("URI=\"subtitles.m3u8?lang=en&style=bbc\"");
        assertThat(get(PATH + "subtitles.m3u8?lang=en&style=bbc").text()).contains("0.vtt?lang=en&style=bbc");
        assertThat(get("/v1/episodes/hls").at("exports.hls.master")).isEqualTo(PATH + "master.m3u8");
    }

    @Test
    void words_are_stamped_where_they_are_asked_for() {
        assertThat(get(PATH + "0.vtt?words=true").text()).contains("Hello <00:00:01.000>big <00:00:02.500>world.");
        assertThat(get("/v1/episodes/hls/subtitles.vtt?words=true&style=netflix")
                        .text())
                .contains("Hello <00:00:01.000>big <00:00:02.500>world.");
        assertThat(get("/v1/episodes/hls/subtitles.vtt").text()).contains("Hello big world.");
        var problem = assertProblem(get("/v1/episodes/hls/subtitles.srt?words=true"), 400, "invalid-parameter");
        assertThat(problem.at("errors[0].parameter")).isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource({
        "2.vtt,                       404, segment-not-found",
        "x.vtt,                       404, segment-not-found",
        "9999999999.vtt,              404, segment-not-found",
        "subtitles.m3u8?lang=de,      404, track-not-found",
        "subtitles.m3u8?segment=0,    400, invalid-parameter",
        "subtitles.m3u8?mpegts=8589934592, 400, invalid-parameter",
        "subtitles.m3u8?bom=true,     400, invalid-parameter",
        "master.m3u8?lang=en,         400, invalid-parameter",
        "0.vtt?style=netlix,          400, invalid-parameter"
    })
    void missing_streams_and_segments_are_reported(String path, int status, String slug) {
        assertProblem(get(PATH + path), status, slug);
    }

    @Test
    void the_podcast_line_is_longer_in_webvtt() {
        put("hls-long", Api.episode("T", "[{\"start\":0,\"end\":9,\"text\":\"" + "honey bees ".repeat(12) + "\"}]"));
        var path = "/v1/episodes/hls-long/subtitles.";
        assertThat(get(path + "srt?style=podcast").text().lines()).allMatch(line -> line.length() <= 32);
        assertThat(get(path + "vtt?style=podcast").text().lines())
                .allMatch(line -> line.length() <= 65)
                .anyMatch(line -> line.length() > 50);
    }
}
