package io.cuepress.http.episodes;

import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoredChaptersTest {

    private static final String PATH = "/v1/episodes/stored-chapters";
    private static final String GIVEN = """
            {"version":"1.2.0","chapters":[{"startTime":0,"title":"Given"},{"startTime":31,"title":"Too"}]}
            """;

    @BeforeEach
    void anEpisodeWithAListInItsDescription() {
        delete(PATH);
        put("stored-chapters", """
                {"title":"T","description":"0:00 Read\\n0:30 From\\n0:45 It",
                 "segments":[{"start":0,"end":29.8,"text":"One."},{"start":30.2,"end":60,"text":"Two."}]}
                """);
    }

    @Test
    void uploaded_chapters_replace_those_of_the_description_until_they_are_deleted() {
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 Read\n0:30 From\n0:45 It\n");
        var given = give(GIVEN);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.at("chapterSource")).isEqualTo("stored");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 Given\n0:31 Too\n");
        assertThat(get(PATH + "/chapters.txt?source=description").text()).isEqualTo("0:00 Read\n0:30 From\n0:45 It\n");
        assertThat(get(PATH + "/outline.txt").text()).contains("Given").doesNotContain("From");
        assertThat(delete(PATH + "/chapters").status()).isEqualTo(204);
        assertThat(get(PATH + "/chapters.txt").text()).startsWith("0:00 Read\n");
        assertThat(get(PATH + "/chapters.txt?source=stored").status()).isEqualTo(404);
    }

    @Test
    void an_import_of_the_same_episode_keeps_uploaded_chapters() {
        give(GIVEN);
        var before = get(PATH).text();
        put("stored-chapters", """
                {"title":"T","description":"0:00 Read\\n0:30 From\\n0:45 It",
                 "segments":[{"start":0,"end":29.8,"text":"One."},{"start":30.2,"end":60,"text":"Two."}]}
                """);
        assertThat(get(PATH).text()).isEqualTo(before);
    }

    @Test
    void an_upload_of_chapters_changes_the_validators() {
        var before = get(PATH + "/chapters.json").header("ETag");
        var revision = get(PATH).header("ETag");
        var refused = Api.assertProblem(give(GIVEN, "If-Match", "\"1\""), 412, "precondition-failed");
        assertThat(refused.header("ETag")).isEqualTo(revision).contains(refused.at("current.revision"));
        assertThat(give(GIVEN, "If-Match", revision).status()).isEqualTo(200);
        assertThat(get(PATH + "/chapters.json", "If-None-Match", before).status())
                .isEqualTo(200);
    }

    @Test
    void the_same_chapters_again_change_nothing() {
        var given = give(GIVEN);
        assertThat(give(GIVEN).header("ETag")).isEqualTo(given.header("ETag"));
        delete(PATH + "/chapters");
        var before = get(PATH).header("ETag");
        assertThat(delete(PATH + "/chapters").status()).isEqualTo(204);
        assertThat(get(PATH).header("ETag")).isEqualTo(before);
    }

    @Test
    void missing_chapters_match_no_tag() {
        put("no-chapters", Api.episode("T", "[]"));
        assertThat(get("/v1/episodes/no-chapters/chapters.json", "If-None-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(get(PATH + "/chapters.json", "If-None-Match", "*").status()).isEqualTo(304);
    }

    @Test
    void chapters_snap_to_the_start_of_speech() {
        give(GIVEN);
        assertThat(get(PATH + "/chapters.json?snap=1").text()).contains("\"startTime\":30.2,");
        assertThat(get(PATH + "/chapters.json?snap=0.5").text()).contains("\"startTime\":31,");
        assertThat(get(PATH + "/outline.json?snap=1").text()).contains("\"start\":30.2,");
        assertThat(get(PATH + "/chapters.json?snap=61").status()).isEqualTo(400);
    }

    @Test
    void pictures_links_and_silent_chapters_are_kept() {
        var given = give("""
                {"version":"1.2.0","chapters":[
                 {"startTime":0,"title":"Hives","img":"https://example.org/a.jpg","url":"https://example.org/a"},
                 {"startTime":10,"title":"ad","toc":false},
                 {"startTime":20,"img":"https://example.org/b.png","toc":false},
                 {"startTime":30,"endTime":50,"title":"Honey"}]}
                """);
        assertThat(given.at("chapterCount")).isEqualTo("2");
        assertThat(given.text()).doesNotContain("\"repairs\"");
        assertThat(get(PATH + "/chapters.json").text())
                .contains(
                        "{\"startTime\":0,\"endTime\":10,\"title\":\"Hives\",\"img\":\"https://example.org/a.jpg\","
                                + "\"url\":\"https://example.org/a\"}",
                        "{\"startTime\":10,\"endTime\":20,\"title\":\"ad\",\"toc\":false}",
                        "{\"startTime\":20,\"endTime\":30,\"img\":\"https://example.org/b.png\",\"toc\":false}");
        assertThat(get(PATH + "/chapters.txt").text()).isEqualTo("0:00 Hives\n0:30 Honey\n");
        assertThat(get(PATH + "/outline.txt").text()).contains("Hives", "Honey").doesNotContain("ad\n");
        assertThat(get("/episodes/stored-chapters").text()).contains("Honey").doesNotContain(">ad<");
        assertThat(give(get(PATH + "/chapters.json").text()).header("ETag")).isEqualTo(given.header("ETag"));
    }

    @Test
    void chapters_that_are_all_silent_are_in_no_list_for_people() {
        give("[{\"start\":0,\"img\":\"https://example.org/a.png\",\"toc\":false}]");
        assertThat(get(PATH + "/chapters.json").status()).isEqualTo(200);
        assertThat(get(PATH + "/chapters.xml").text()).contains("<ChapterFlagHidden>1</ChapterFlagHidden>");
        Api.assertProblem(get(PATH + "/chapters.txt"), 404, "chapters-not-found");
        assertThat(get(PATH).at("chapterCount")).isEqualTo("0");
        assertThat(get(PATH + "/outline.txt").status()).isEqualTo(200);
    }

    @Test
    void a_chapter_without_a_title_costs_only_itself() {
        var given = give("[{\"start\":0,\"title\":null},{\"start\":30,\"title\":\"B\",\"img\":7}]");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.at("repairs[0].pointer")).isEqualTo("/1/img");
        assertThat(given.at("repairs[1].pointer")).isEqualTo("/0/title");
        assertThat(given.at("repairs[1].code")).isEqualTo("missing");
        assertThat(get(PATH + "/chapters.ogm").text()).isEqualTo("CHAPTER01=00:00:30.000\nCHAPTER01NAME=B\n");
    }

    @Test
    void invalid_chapters_are_refused_and_change_nothing() {
        var problem = give("[{\"start\":0}]");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.text()).contains("/0/title");
        assertThat(get(PATH + "/chapters.txt").text()).startsWith("0:00 Read\n");
        assertThat(send(
                                "PUT",
                                "/v1/episodes/none-such/chapters",
                                GIVEN.getBytes(UTF_8),
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(404);
        assertThat(give(GIVEN, "Content-Type", "text/plain").status()).isEqualTo(415);
    }

    private static Answer give(String chapters, String... headers) {
        var all = headers.length > 0 && headers[0].equals("Content-Type")
                ? headers
                : java.util.stream.Stream.concat(
                                java.util.Arrays.stream(headers),
                                java.util.stream.Stream.of("Content-Type", "application/json"))
                        .toArray(String[]::new);
        return send("PUT", PATH + "/chapters", chapters.getBytes(UTF_8), all);
    }
}
