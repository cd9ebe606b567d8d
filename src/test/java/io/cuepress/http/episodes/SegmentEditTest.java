package io.cuepress.http.episodes;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SegmentEditTest {

    private static final String PATH = "/v1/episodes/edited";
    private static final String EPISODE = """
            {"title":"T","language":"en","segments":[
              {"start":0,"end":1,"text":" One.","words":[{"start":0,"end":1,"word":"One."}]},
              {"start":2,"end":3,"text":" Two.","speaker":"Ann"},{"start":4,"end":5,"text":" Three."}]}
            """;

    @BeforeEach
    void anEpisode() {
        Api.delete(PATH);
        put("edited", EPISODE);
    }

    @Test
    void a_segment_is_changed_and_everything_else_stays() {
        var before = get(PATH).header("ETag");
        var answer = patch("1", "{\"text\":\" Zwei.\",\"end\":3.5,\"speaker\":null}", before);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("text")).isEqualTo(" Zwei.");
        assertThat(answer.text()).doesNotContain("speaker");
        assertThat(answer.header("ETag")).isEqualTo(get(PATH).header("ETag")).isNotEqualTo(before);
        assertThat(get(PATH + "/subtitles.srt").text())
                .contains("00:00:02,000 --> 00:00:03,500\nZwei.\n")
                .contains("Three.");
        patch("2", "{\"end\":9}", answer.header("ETag"));
        assertThat(get(PATH).at("duration")).isEqualTo("9");
    }

    @Test
    void the_times_of_words_go_with_the_text_they_belong_to() {
        assertThat(patch("0", "{\"speaker\":\"Bo\"}", get(PATH).header("ETag")).all("words"))
                .hasSize(1);
        assertThat(patch("0", "{\"text\":\" Uno.\"}", get(PATH).header("ETag")).all("words"))
                .isEmpty();
    }

    @Test
    void an_edit_changes_earlier_exports() {
        var before = get(PATH + "/subtitles.vtt");
        patch("0", "{\"text\":\" Uno.\"}", get(PATH).header("ETag"));
        var after = get(PATH + "/subtitles.vtt", "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).isEqualTo(before.text().replace("One.", "Uno."));
    }

    @Test
    void a_change_that_changes_nothing_keeps_revision_and_words() {
        var before = get(PATH + "/segments");
        var same = "{\"text\":\" One.\",\"start\":0.0,\"end\":1,\"speaker\":null}";
        for (var change : List.of("{}", same)) {
            var answer = patch("0", change, before.header("ETag"));
            assertThat(answer.status()).as(change).isEqualTo(200);
            assertThat(answer.header("ETag")).as(change).isEqualTo(before.header("ETag"));
        }
        assertThat(get(PATH + "/segments").text()).isEqualTo(before.text());
    }

    @Test
    void the_second_of_two_editors_gets_a_conflict_with_what_the_first_wrote() {
        var seen = get(PATH).header("ETag");
        assertThat(patch("0", "{\"text\":\" Mine.\"}", seen).status()).isEqualTo(200);
        var refused = assertProblem(patch("0", "{\"text\":\" Yours.\"}", seen), 412, "precondition-failed");
        var now = get(PATH);
        assertThat(refused.at("current.segment.text")).isEqualTo(" Mine.");
        assertThat(refused.at("current.updatedAt")).isEqualTo(now.at("updatedAt"));
        assertThat("\"" + refused.at("current.revision") + "\"")
                .isEqualTo(refused.header("ETag"))
                .isEqualTo(now.header("ETag"));
        assertThat(assertProblem(patch("7", "{}", seen), 412, "precondition-failed")
                        .all("current.segment"))
                .isEmpty();
        assertProblem(send("PATCH", PATH + "/segments/0", "{}".getBytes(UTF_8)), 428, "precondition-required");
        assertThat(get(PATH + "/subtitles.txt").text()).contains("Mine.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | {"text":" "}             | 422 | invalid-transcript
            1   | {"text":7}               | 422 | invalid-transcript
            1   | {"start":-1}             | 422 | invalid-transcript
            1   | {"start":4.5}            | 422 | invalid-transcript
            1   | {"end":1}                | 422 | invalid-transcript
            1   | {"start":360000}         | 422 | invalid-transcript
            1   | {"words":[]}             | 422 | invalid-transcript
            1   | []                       | 422 | invalid-transcript
            1   | {                        | 422 | invalid-transcript
            3   | {"end":9}                | 404 | segment-not-found
            x   | {"end":9}                | 400 | invalid-parameter
            1?lang=de | {"end":9}          | 404 | segment-not-found
            1?x=1     | {"end":9}          | 400 | invalid-parameter""")
    void an_impossible_edit_is_reported(String position, String change, int status, String slug) {
        var before = get(PATH + "/segments").text();
        assertProblem(patch(position, change, get(PATH).header("ETag")), status, slug);
        assertThat(get(PATH + "/segments").text()).isEqualTo(before);
    }

    private static Answer patch(String position, String change, String ifMatch) {
        return send("PATCH", PATH + "/segments/" + position, change.getBytes(UTF_8), "If-Match", ifMatch);
    }
}
