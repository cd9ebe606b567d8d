package io.cuepress.http.episodes;

import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The `info.json` that yt-dlp writes beside a video, before and after the episode's segments.
@QuarkusTest
class VideoDetailsTest {

    private static final String PATH = "/v1/episodes/infoAboutIt";
    private static final String DETAILS = """
            {"id":"infoAboutIt","title":"Hives","channel":"Bees","webpage_url":"https://youtu.be/infoAboutIt",
             "description":"About bees","duration":60,"url":"https://cdn.example/x","thumbnails":[{"url":"y"}],
             "chapters":[{"start_time":0,"end_time":30,"title":"One"},{"start_time":30,"end_time":60,"title":"Two"}]}
            """;
    private static final String ROW = """
            {"id":"infoAboutIt","title":"Row","channel":"Row","description":"0:00 Read\\n0:20 From\\n0:40 It",
             "transcription":"Said.","language":"en","segments":[{"start":0,"end":59.5,"text":"Said."}]}
            """;

    @BeforeEach
    void noSuchEpisode() {
        Api.delete(PATH);
    }

    @Test
    void earlier_details_wait_for_their_segments() {
        assertThat(outcome(DETAILS)).isEqualTo("1 created, 0 updated, 0 unchanged, 0 rejected");
        assertThat(get(PATH).at("segmentCount")).isEqualTo("0");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 One\n0:30 Two\n");
        assertThat(get(PATH + "/subtitles.vtt").text()).isEqualTo("WEBVTT\n");

        assertThat(outcome(ROW)).isEqualTo("0 created, 1 updated, 0 unchanged, 0 rejected");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 One\n0:30 Two\n");
        assertThat(get(PATH + "/subtitles.txt").text()).isEqualTo("Said.\n");
    }

    @Test
    void later_details_leave_the_segments_unchanged() {
        outcome(ROW);
        var before = get(PATH + "/segments").text();
        assertThat(outcome(DETAILS)).isEqualTo("0 created, 1 updated, 0 unchanged, 0 rejected");
        var after = get(PATH);
        assertThat(after.at("title")).isEqualTo("Hives");
        assertThat(after.at("description")).isEqualTo("About bees");
        assertThat(after.at("language")).isEqualTo("en");
        assertThat(after.at("chapterSource")).isEqualTo("stored");
        assertThat(get(PATH + "/segments").text()).isEqualTo(before);
    }

    @Test
    void the_same_details_again_change_nothing() {
        outcome(ROW);
        outcome(DETAILS);
        var before = get(PATH).text();
        assertThat(outcome(DETAILS)).isEqualTo("0 created, 0 updated, 1 unchanged, 0 rejected");
        assertThat(get(PATH).text()).isEqualTo(before);
    }

    @Test
    void new_chapters_alone_change_the_validators() {
        outcome(DETAILS);
        var before = get(PATH + "/chapters.json").header("ETag");
        assertThat(outcome(DETAILS.replace("Two", "Three"))).isEqualTo("0 created, 1 updated, 0 unchanged, 0 rejected");
        assertThat(get(PATH + "/chapters.json", "If-None-Match", before).status())
                .isEqualTo(200);
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 One\n0:30 Three\n");
    }

    @Test
    void fields_that_details_lack_are_kept() {
        outcome(ROW);
        outcome(DETAILS);
        outcome("{\"id\":\"infoAboutIt\",\"title\":\"\",\"description\":null,\"chapters\":[]}");
        assertThat(get(PATH).at("title")).isEqualTo("Hives");
        assertThat(get(PATH).at("description")).isEqualTo("About bees");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 One\n0:30 Two\n");
    }

    @Test
    void details_and_segments_in_one_body_are_not_duplicates() {
        var report = postImport("application/x-ndjson", line(ROW) + line(DETAILS) + line(ROW));
        assertThat(report.all("repairs")).hasSize(1);
        assertThat(report.at("repairs[0].detail")).startsWith("Record 3 has the same id as record 1");
        assertThat(get(PATH).at("title")).isEqualTo("Row");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 One\n0:30 Two\n");
    }

    @Test
    void a_chapter_without_a_title_costs_only_itself() {
        var report = postImport("application/json", DETAILS.replace("\"One\"", "null"));
        assertThat(report.number("created")).isEqualTo(1);
        assertThat(report.at("repairs[0].pointer")).isEqualTo("/chapters/0/title");
        assertThat(get(PATH + "/chapters.ogm").text()).isEqualTo("CHAPTER01=00:00:30.000\nCHAPTER01NAME=Two\n");
    }

    @Test
    void an_error_in_the_chapters_rejects_the_details_and_changes_nothing() {
        outcome(ROW);
        var before = get(PATH).text();
        var report = postImport("application/json", DETAILS.replace("30,", "\"soon\","));
        assertThat(report.status()).isEqualTo(422);
        assertThat(report.text()).contains("/chapters/1/start_time");
        assertThat(get(PATH).text()).isEqualTo(before);
    }

    private static String line(String record) {
        return record.replace("\n", "") + "\n";
    }

    private static String outcome(String record) {
        var report = postImport("application/json", record);
        return "%s created, %s updated, %s unchanged, %s rejected"
                .formatted(
                        report.number("created"),
                        report.number("updated"),
                        report.number("unchanged"),
                        report.number("rejected"));
    }
}
