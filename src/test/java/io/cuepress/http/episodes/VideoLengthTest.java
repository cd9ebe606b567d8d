package io.cuepress.http.episodes;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static io.cuepress.http.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long the video is and when it was published, and the chapters after the last word.
@QuarkusTest
class VideoLengthTest {

    private static final String PATH = "/v1/episodes/outro0001";
    private static final String SAID = "\"segments\":[{\"start\":0,\"end\":5,\"text\":\"Hello.\"},"
            + "{\"start\":3440,\"end\":3449.5,\"text\":\"Bye.\"}]";
    private static final String ROW =
            "{\"id\":\"outro0001\",\"url\":\"https://example.org/outro\",\"channel\":\"Outro\",\"title\":\"A talk on bees\","
                    + "\"description\":\"0:00 Intro\\n10:00 Bees\\n30:00 Flowers\\n57:30 Closing words\"," + SAID + "}";
    private static final String INFO =
            "{\"id\":\"outro0001\",\"webpage_url\":\"https://example.org/outro\",\"duration\":3600,"
                    + "\"upload_date\":\"20240131\"}";

    @BeforeEach
    void noSuchEpisode() {
        Api.delete(PATH);
    }

    /// The last entry of a list after 57:29.5 of speech, the duration if it is known, and whether it is a chapter.
    @ParameterizedTest
    @CsvSource({
        "57:30,        , true",
        "63:10,        , true",
        "63:20,        , false",
        "63:20, 4000   , true",
        "66:40, 4000   , false",
        "57:30, 3450   , false",
        "57:29, 3000   , true",
    })
    void a_chapter_starts_before_the_end_of_the_video_or_of_an_outro(String last, String duration, boolean isChapter) {
        var member = duration == null ? "" : "\"duration\":" + duration + ",";
        put("outro0001", ROW.replace("57:30", last).replaceFirst("\\{", "{" + member));
        assertThat(get(PATH + "/chapters.txt").text().contains("Closing words")).isEqualTo(isChapter);
        assertThat(get(PATH).at("chapterCount")).isEqualTo(isChapter ? "4" : "3");
    }

    @ParameterizedTest
    @CsvSource({
        "10,  11:00, false", // short speech, 60 seconds of outro
        "10,  10:59, true",
        "300, 310:00, false", // long speech, 10 minutes
        "300, 309:59, true",
    })
    void an_outro_lasts_from_a_minute_to_ten(int minutes, String last, boolean isChapter) {
        put(
                "outro0001",
                "{\"description\":\"0:00 Intro\\n1:00 Bees\\n2:00 Flowers\\n" + last + " Closing words\","
                        + "\"segments\":[{\"start\":0,\"end\":" + minutes * 60 + ",\"text\":\"Hello.\"}]}");
        assertThat(get(PATH + "/chapters.txt").text().contains("Closing words")).isEqualTo(isChapter);
    }

    @Test
    void the_last_chapter_ends_with_the_video() {
        put("outro0001", ROW.replaceFirst("\\{", "{\"duration\":3600.5,"));
        assertThat(get(PATH).at("duration")).isEqualTo("3600.5");
        assertThat(get(PATH).at("tracks[0].duration")).isEqualTo("3449.5");
        assertThat(get(PATH + "/chapters.json").text())
                .endsWith("{\"startTime\":3450,\"endTime\":3600.5,\"title\":\"Closing words\"}]}\n");
        assertThat(get(PATH + "/outline.json").text()).contains("\"start\":3450,\"end\":3600.5,");
        assertThat(get(PATH).at("youtubeCompliant")).isEqualTo("true");
    }

    @Test
    void an_unknown_end_breaks_no_rule_of_youtube() {
        put("outro0001", ROW);
        assertThat(get(PATH).at("duration")).isEqualTo("3449.5");
        assertThat(get(PATH).at("publishedAt")).isEqualTo("null");
        assertThat(get(PATH).at("youtubeCompliant")).isEqualTo("true");
    }

    @Test
    void details_of_the_video_survive_an_import_without_them() {
        assertThat(postImport("application/json", ROW).number("created")).isEqualTo(1);
        assertThat(postImport("application/json", INFO).number("updated")).isEqualTo(1);
        assertThat(get(PATH).at("duration")).isEqualTo("3600");
        assertThat(get(PATH).at("publishedAt")).isEqualTo("2024-01-31T00:00:00Z");
        assertThat(get(PATH).at("segmentCount")).isEqualTo("2");

        assertThat(postImport("application/json", INFO).number("unchanged")).isEqualTo(1);
        postImport("application/json", ROW.replace("on bees", "on wasps"));
        assertThat(get(PATH).at("title")).isEqualTo("A talk on wasps");
        assertThat(get(PATH).at("duration")).isEqualTo("3600");
        assertThat(postImport("application/json", INFO).number("unchanged")).isEqualTo(1);
    }

    @Test
    void another_duration_alone_changes_the_episode() {
        postImport("application/json", INFO);
        var before = get(PATH).header("ETag");
        assertThat(postImport("application/json", INFO.replace("3600", "3601")).number("updated"))
                .isEqualTo(1);
        assertThat(get(PATH).header("ETag")).isNotEqualTo(before);
        assertThat(get(PATH).at("duration")).isEqualTo("3601");
    }

    @Test
    void an_exported_row_keeps_both() {
        put("outro0001", ROW.replaceFirst("\\{", "{\"duration\":3600.5,\"publishedAt\":\"2024-01-31T10:00:00.25Z\","));
        var rows = get("/v1/exports.ndjson?channel=Outro").text();
        assertThat(rows).contains("\"DURATION\":3600.5,\"PUBLISHED_AT\":\"2024-01-31T10:00:00.250Z\"");
        assertThat(postImport("application/x-ndjson", rows).number("unchanged")).isEqualTo(1);
        Api.delete(PATH);
        postImport("application/x-ndjson", rows);
        assertThat(get("/v1/exports.ndjson?channel=Outro").text()).isEqualTo(rows);
    }

    @Test
    void a_bad_value_costs_an_import_that_value_and_an_upload_everything() {
        var bad = ROW.replaceFirst("\\{", "{\"duration\":\"soon\",\"publishedAt\":\"20241399\",");
        var report = postImport("application/json", bad);
        assertThat(report.number("created")).isEqualTo(1);
        assertThat(report.all("repairs")).hasSize(2);
        assertThat(places(report, "repairs")).isEqualTo("/publishedAt /duration");
        assertThat(get(PATH).at("duration")).isEqualTo("3449.5");
        assertThat(places(assertProblem(put("outro0001", bad), 422, "invalid-episode"), "errors"))
                .isEqualTo("/publishedAt /duration");
    }

    private static String places(Answer answer, String list) {
        return answer.at(list + "[0].pointer") + " " + answer.at(list + "[1].pointer");
    }
}
