package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryTest {

    private static final String ROWS = "/v1/exports.ndjson?channel=Archive";
    private static final List<String> NASTY = List.of(
            " Hello",
            "\n",
            "\t",
            "\\",
            "\\N",
            "\"",
            "👩‍👩‍👧",
            "שלום",
            "\u2028",
            "{\"a\":1}",
            " 1.",
            "&amp;",
            "\u0007",
            "'",
            "今日");

    @Test
    void an_export_that_is_imported_and_exported_again_has_the_same_bytes() throws JsonProcessingException {
        for (var seed = 0; seed < 20; seed++) {
            put("archive-" + seed, episode(new SplittableRandom(seed)));
        }
        send(
                "PUT",
                "/v1/episodes/archive-3/tracks/de",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hallo.\n".getBytes(UTF_8));
        send("PUT", "/v1/episodes/archive-3/tracks/fr", "[]".getBytes(UTF_8));
        send(
                "PUT",
                "/v1/episodes/archive-5/chapters",
                ("[{\"start\":0,\"title\":\"One\",\"img\":\"https://a.example/1 2\",\"url\":\"https://a.example\"},"
                                + "{\"start\":1,\"toc\":false},{\"start\":1.5,\"title\":\"Two\"}]")
                        .getBytes(UTF_8));
        var first = get(ROWS);
        assertThat(first.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(first.text().lines()).hasSize(20 + 2 + 1);
        var subtitles = get("/v1/episodes/archive-3/subtitles.json?lang=de").text();
        for (var seed = 0; seed < 20; seed++) {
            delete("/v1/episodes/archive-" + seed);
        }
        var report = postImport("application/x-ndjson", first.text());
        assertThat(report.all("rejections")).isEmpty();
        assertThat(report.all("repairs")).isEmpty();
        assertThat(get(ROWS).text()).isEqualTo(first.text());
        assertThat(get("/v1/episodes/archive-3/subtitles.json?lang=de").text()).isEqualTo(subtitles);
        assertThat(postImport("application/x-ndjson", first.text()).number("unchanged"))
                .isEqualTo(23);
    }

    @Test
    void a_row_has_an_id_only_if_its_url_gives_another() {
        postImport("application/json", """
                {"CHANNEL_NAME":"Derived","URL":"https://youtu.be/derived-id1","TITLE":"T","SEGMENTS":"[]"}
                """);
        assertThat(get("/v1/exports.ndjson?channel=Derived").text())
                .startsWith("{\"CHANNEL_NAME\":\"Derived\",\"URL\":\"https://youtu.be/derived-id1\",");
    }

    @Test
    void a_track_without_its_language_is_refused() {
        var report = postImport("application/json", "{\"TRACK_OF\":\"x\",\"SEGMENTS\":\"[]\"}");
        assertThat(assertProblem(report, 422, "nothing-imported").at("rejections[0].errors[0].pointer"))
                .isEqualTo("/language");
        assertProblem(get("/v1/exports.ndjson?chanel=x"), 400, "invalid-parameter");
    }

    private static String episode(SplittableRandom random) throws JsonProcessingException {
        var segments = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < random.nextInt(5); i++) {
            var start = i + random.nextInt(1000) / 1000.0;
            var word = Map.of("word", " " + text(random), "start", start, "end", start + 0.125);
            segments.add(Map.of(
                    "start",
                    start,
                    "end",
                    start + 0.5,
                    "text",
                    " x" + text(random),
                    "words",
                    random.nextBoolean() ? List.of(word) : List.of(),
                    "speaker",
                    random.nextBoolean() ? "Ann" : ""));
        }
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "channel",
                        "Archive",
                        "title",
                        text(random),
                        "description",
                        text(random),
                        "transcription",
                        text(random),
                        "language",
                        random.nextBoolean() ? "en" : "",
                        "segments",
                        segments));
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(4); i >= 0; i--) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString();
    }
}
