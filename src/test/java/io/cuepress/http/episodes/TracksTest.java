package io.cuepress.http.episodes;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TracksTest {

    private static final String PATH = "/v1/episodes/tracks";
    private static final String EPISODE = """
            {"title":"T","language":"en","segments":[{"start":0,"end":2,"text":"Hello."}]}
            """;
    private static final String GERMAN = "WEBVTT\n\n00:00.000 --> 00:01.500\nHallo.\n";

    @BeforeEach
    void anEpisodeInEnglish() {
        delete(PATH);
        put("tracks", EPISODE);
    }

    @Test
    void a_track_is_stored_read_replaced_and_deleted() {
        var revision = get(PATH).number("revision");
        var created = track("de", GERMAN);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/v1/episodes/tracks/segments?lang=de");
        assertThat(created.all("tracks.language")).containsExactly("en", "de");
        assertThat(created.number("revision")).isGreaterThan(revision);
        assertThat(get(PATH + "/subtitles.srt?lang=de").text()).isEqualTo("1\n00:00:00,000 --> 00:00:01,500\nHallo.\n");
        assertThat(get(PATH + "/subtitles.srt").text()).contains("Hello.");
        assertThat(get(PATH + "/outline.txt?lang=de").text()).contains("Hallo.");
        assertThat(get(PATH + "/segments?lang=de").text()).contains("Hallo.");

        var replaced = track("de", GERMAN.replace("Hallo", "Servus"));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(get(PATH + "/subtitles.txt?lang=de").text()).contains("Servus.");

        assertThat(delete(PATH + "/tracks/de").status()).isEqualTo(204);
        assertProblem(get(PATH + "/subtitles.srt?lang=de"), 404, "track-not-found");
        assertProblem(delete(PATH + "/tracks/de"), 404, "track-not-found");
    }

    @Test
    void the_answer_to_a_track_lists_its_repairs() {
        var repaired = track("de", GERMAN + "\n00:05.000 --> 00:04.000\nZurück\n");
        assertThat(repaired.header("Cuepress-Repairs")).isEqualTo("1");
        assertThat(repaired.number("repairs[0].line")).isEqualTo(6);
        assertThat(repaired.at("repairs[0].code")).isEqualTo("end-before-start");
        assertThat(track("de", GERMAN).at("repairs")).isEqualTo("[]");
    }

    @Test
    void the_same_track_again_keeps_the_revision() {
        var first = track("de", GERMAN);
        var again = track("DE", GERMAN);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.number("revision")).isEqualTo(first.number("revision"));
    }

    @Test
    void a_new_import_of_the_episode_keeps_its_further_tracks() {
        track("de", GERMAN);
        put("tracks", EPISODE.replace("Hello", "Hi"));
        assertThat(get(PATH).all("tracks.language")).containsExactly("en", "de");
        assertThat(get(PATH + "/subtitles.txt?lang=de").text()).contains("Hallo.");
    }

    @Test
    void the_track_of_the_import_changes_with_the_episode_only() {
        assertProblem(track("en", GERMAN), 409, "conflict");
        assertProblem(delete(PATH + "/tracks/en"), 409, "conflict");
        assertThat(get(PATH + "/subtitles.txt").text()).contains("Hello.");
    }

    @Test
    void writes_of_tracks_check_preconditions() {
        assertProblem(track("de", GERMAN, "If-Match", "\"1\""), 412, "precondition-failed");
        assertThat(track("de", GERMAN, "If-None-Match", "*").status()).isEqualTo(201);
        assertProblem(track("de", GERMAN, "If-None-Match", "*"), 412, "precondition-failed");
        assertThat(track("de", GERMAN, "If-Match", get(PATH).header("ETag")).status())
                .isEqualTo(200);
    }

    @Test
    void invalid_tracks_are_refused_with_reasons() {
        assertProblem(track("toolonglanguage", GERMAN), 400, "invalid-parameter");
        assertProblem(track("de", "Hallo."), 422, "invalid-transcript");
        assertProblem(send("PUT", "/v1/episodes/nobody/tracks/de", GERMAN.getBytes(UTF_8)), 404, "episode-not-found");
        assertProblem(track("de", GERMAN, "Content-Type", "video/mp4"), 415, "unsupported-media-type");
        assertProblem(track("de?x=1", GERMAN), 400, "invalid-parameter");
    }

    @Test
    void a_transcript_with_an_identified_episode_is_an_import() {
        var report = importing("?id=told&title=Told&channel=Tests&lang=de", GERMAN);
        assertThat(report.at("created")).isEqualTo("1");
        assertThat(report.at("format")).isEqualTo("transcript");
        assertThat(get("/v1/episodes/told").at("title")).isEqualTo("Told");
        assertThat(get("/v1/episodes/told/subtitles.txt").text()).contains("Hallo.");
        var whisper = "{\"language\": \"en\", \"segments\": [{\"start\": 0, \"end\": 1, \"text\": \" Hi.\"}]}";
        assertThat(importing("?url=https://youtu.be/abcdefghijk", whisper).at("created"))
                .isEqualTo("1");
        assertThat(get("/v1/episodes/abcdefghijk/subtitles.txt").text()).contains("Hi.");
        assertThat(importing("?id=told2", "[{\"start\": 0, \"end\": 1, \"text\": \" Hi.\"}]")
                        .at("created"))
                .isEqualTo("1");
    }

    @Test
    void a_transcript_without_an_identified_episode_is_refused() {
        assertProblem(importing("?title=Whose", GERMAN), 400, "invalid-parameter");
        assertProblem(importing("?id=told", "nonsense"), 422, "nothing-imported");
    }

    private static Answer importing(String query, String body) {
        return send("POST", "/v1/imports" + query, body.getBytes(UTF_8));
    }

    private static Answer track(String language, String body, String... headers) {
        return send("PUT", PATH + "/tracks/" + language, body.getBytes(UTF_8), headers);
    }
}
