package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportsTest {

    private static final String TINY = "/v1/episodes/tiny";

    @BeforeEach
    void storeTiny() {
        Api.put("tiny", """
                {"channel":"Bees","title":"Tiny: \\"bées\\"/🐝","language":"en",
                 "description":"0:00 Start\\n0:10 Middle\\n0:20 End",
                 "segments":[{"start":1,"end":2.5,"text":" Hello & <b>","speaker":"Ann"},
                             {"start":10,"end":12,"text":" Bye","speaker":"Bob"}]}
                """);
    }

    @Test
    void every_subtitle_format_has_the_text_of_the_segments() {
        assertThat(get(TINY + "/subtitles.srt").text()).isEqualTo("""
                1
                00:00:01,000 --> 00:00:02,500
                Ann: Hello & <\u2060b>

                2
                00:00:10,000 --> 00:00:12,000
                Bob: Bye
                """);
        assertThat(get(TINY + "/subtitles.vtt").text()).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:02.500
                <v Ann>Hello &amp; &lt;b&gt;</v>

                00:00:10.000 --> 00:00:12.000
                <v Bob>Bye</v>
                """);
        assertThat(get(TINY + "/subtitles.tsv").text()).isEqualTo("""
                start\tend\ttext
                1000\t2500\tAnn: Hello & <b>
                10000\t12000\tBob: Bye
                """);
        assertThat(get(TINY + "/subtitles.json").text()).isEqualToIgnoringNewLines("""
                {"version":"1.0.0","segments":[\
                {"speaker":"Ann","startTime":1,"endTime":2.5,"body":"Hello & <b>"},\
                {"speaker":"Bob","startTime":10,"endTime":12,"body":"Bye"}]}""");
        assertThat(get(TINY + "/subtitles.txt").text()).isEqualTo("Ann: Hello & <b>\n\nBob: Bye\n");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2, '0 500 Ann: Hello & <b>|8000 10000 Bob: Bye'",
        "from=2&rebase=false, '2000 2500 Ann: Hello & <b>|10000 12000 Bob: Bye'",
        "to=10.5, '1000 2500 Ann: Hello & <b>|10000 10500 Bob: Bye'",
        "from=0:02&to=00:00:11.250, '0 500 Ann: Hello & <b>|8000 9250 Bob: Bye'",
        "'from=2,25', '0 250 Ann: Hello & <b>|7750 9750 Bob: Bye'",
        "from=3&to=9, ''",
        "from=11&to=11, ''",
        "lang=en&from=3&to=9, ''",
        "shift=0.25, '1250 2750 Ann: Hello & <b>|10250 12250 Bob: Bye'",
        "shift=-2, '0 500 Ann: Hello & <b>|8000 10000 Bob: Bye'",
        "shift=-11.999, '0 1 Bob: Bye'",
        "shift=-12, ''",
        "shift=359999.999, ''",
        "rate=2, '500 1250 Ann: Hello & <b>|5000 6000 Bob: Bye'",
        "rate=25/50, '2000 5000 Ann: Hello & <b>|20000 24000 Bob: Bye'",
        "from=2&rate=0.5&shift=1, '1000 2000 Ann: Hello & <b>|17000 21000 Bob: Bye'",
        "speakers=none, '1000 2500 Hello & <b>|10000 12000 Bye'",
        "speakers=voice, '1000 2500 Ann: Hello & <b>|10000 12000 Bob: Bye'",
        "lang=en, '1000 2500 Ann: Hello & <b>|10000 12000 Bob: Bye'",
        "lang=EN&style=source&_=1&v=2, '1000 2500 Ann: Hello & <b>|10000 12000 Bob: Bye'",
    })
    void every_subtitle_option_has_its_effect(String query, String lines) {
        var tsv = get(TINY + "/subtitles.tsv?" + query);
        assertThat(tsv.text())
                .isEqualTo("start\tend\ttext\n"
                        + (lines.isEmpty()
                                ? ""
                                : lines.replace('|', '\n').replaceAll("(?m)^(\\d+) (\\d+) ", "$1\t$2\t") + "\n"));
    }

    @Test
    void line_endings_and_byte_order_mark_are_as_requested() {
        assertThat(get(TINY + "/subtitles.srt?eol=crlf&bom=true&speakers=none&from=9&to=11")
                        .bytes())
                .isEqualTo("\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nBye\r\n".getBytes(UTF_8));
        assertProblem(get(TINY + "/subtitles.json?bom=true"), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "from=-1, from, invalid-value, ''",
        "from=100:00:00, from, invalid-value, ''",
        "from=360000, from, invalid-value, ''",
        "from=1:60, from, invalid-value, ''",
        "from=5&to=4, to, invalid-value, `to` is before `from`: 00:00:04.000 is before 00:00:05.000.",
        "to=NaN, to, invalid-value, ''",
        "shift=1e3, shift, invalid-value, ''",
        "shift=360000, shift, invalid-value, ''",
        "shift=0.0001, shift, invalid-value, ''",
        "rate=0, rate, invalid-value, ''",
        "rate=1/0, rate, invalid-value, ''",
        "rate=11, rate, invalid-value, ''",
        "eol=cr, eol, invalid-value, ''",
        "bom=1, bom, invalid-value, ''",
        "speakers=all, speakers, invalid-value, ''",
        "lang=e, lang, invalid-value, ''",
        "lang=, lang, invalid-value, ''",
        "style=netlix, style, invalid-value, ''",
        "shfit=1, shfit, unknown-parameter, Did you mean shift?",
        "Speakers=none, Speakers, unknown-parameter, Did you mean speakers?",
        "limit=1, limit, unknown-parameter, ''",
        "from=1&from=1, from, repeated-parameter, Given 2 times; give it once.",
    })
    void an_invalid_option_is_named(String query, String parameter, String code, String detail) {
        var problem = assertProblem(get(TINY + "/subtitles.srt?" + query), 400, "invalid-parameter");
        assertThat(problem.at("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.at("errors[0].code")).isEqualTo(code);
        assertThat(problem.at("detail")).startsWith(parameter + ": ").contains(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subtitles | | application/x-subrip",
                "subtitles | */* | application/x-subrip",
                "subtitles | text/vtt | text/vtt;charset=UTF-8",
                "subtitles | TEXT/VTT | text/vtt;charset=UTF-8",
                "subtitles | application/srt | application/x-subrip",
                "subtitles | text/srt;q=0.9, text/vtt;q=0.8 | application/x-subrip",
                "subtitles | text/srt;q=0.5, text/vtt;q=0.8 | text/vtt;charset=UTF-8",
                "subtitles | application/*;q=0.5, application/json | application/json",
                "subtitles | text/*, text/vtt;q=0 | text/x-ssa;charset=UTF-8",
                "subtitles | text/plain, */*;q=0.1 | text/plain;charset=UTF-8",
                "subtitles | */*;q=0.1, application/x-subrip;q=0 | text/vtt;charset=UTF-8",
                "chapters | | application/json+chapters",
                "chapters | text/plain | text/plain;charset=UTF-8",
                "outline | | text/markdown;charset=UTF-8",
                "outline | text/html, */*;q=0.8 | text/html;charset=UTF-8",
            })
    void without_an_extension_accept_chooses(String kind, String accept, String type) {
        var answer = accept == null ? get(TINY + "/" + kind) : get(TINY + "/" + kind, "Accept", accept);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/vtt;q=0", "application/x-subrip;q=0, text/html"})
    void without_an_accepted_media_type_a_request_is_not_acceptable(String accept) {
        var problem = assertProblem(get(TINY + "/subtitles", "Accept", accept), 406, "not-acceptable");
        assertThat(problem.at("detail")).contains("application/x-subrip, text/vtt");
        assertThat(problem.header("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "text/vtt;q=abc", "text/vtt;q=NaN", ",,", "text/", "/", ";q=1", "a/b/c", "*", "\""})
    void a_malformed_accept_is_not_an_internal_error(String accept) {
        assertThat(get(TINY + "/subtitles", "Accept", accept).status())
                .as(accept)
                .isIn(200, 400, 406);
        assertThat(get(TINY + "/subtitles.srt", "Accept", accept).status())
                .as(accept)
                .isIn(200, 400, 406);
    }

    @ParameterizedTest
    @CsvSource({
        "subtitles.str, Unknown subtitle format .str. Did you mean .srt? Available: .srt",
        "chapters.jsn, Unknown chapter format .jsn. Did you mean .json? Available: .json",
        "outline.markdown, Unknown outline format .markdown. Available: .md",
        "outline.HTML, Unknown outline format .HTML. Did you mean .html? Available: .md",
    })
    void an_unknown_format_gets_the_known_ones(String file, String there) {
        var problem = assertProblem(get(TINY + "/" + file), 404, "format-not-found");
        assertThat(problem.at("detail")).startsWith(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subtitles.srt", "subtitles", "chapters.vtt", "outline.html", "", "segments"})
    void head_has_the_headers_of_get(String file) {
        var path = file.isEmpty() ? TINY : TINY + "/" + file;
        var get = get(path);
        var head = head(path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        var expected = new TreeMap<>(get.response().headers().map());
        if (!head.has("Content-Length")) {
            expected.remove("content-length");
        }
        expected.put("x-request-id", List.of(head.header("X-Request-Id"))); // each has its own
        assertThat(head.response().headers().map()).isEqualTo(expected);
        if (file.contains(".")) {
            assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(get.bytes().length));
        }
    }

    @Test
    void an_unchanged_export_is_not_sent_again() {
        var path = TINY + "/subtitles.srt";
        var first = get(path);
        var tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f-]+\"");
        for (var has : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            var second = get(path, "If-None-Match", has);
            assertThat(second.status()).as(has).isEqualTo(304);
            assertThat(second.bytes()).isEmpty();
            assertThat(second.header("ETag")).isEqualTo(tag);
            assertThat(second.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        }
        assertThat(get(path + "?eol=crlf", "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(get(TINY + "/subtitles.vtt", "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(get(path, "If-None-Match", "\"x\"", "If-Modified-Since", first.header("Last-Modified"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_export_not_modified_since_a_date_is_not_sent_again() {
        var path = TINY + "/subtitles.srt";
        var date = get(path).header("Last-Modified");
        assertThat(date).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(get(path, "If-Modified-Since", date).status()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "yesterday").status()).isEqualTo(200);
    }

    @Test
    void an_export_of_a_given_revision_is_immutable() {
        var revision = get(TINY).at("revision");
        var usual = "public, max-age=60, stale-while-revalidate=600, stale-if-error=600";
        assertThat(get(TINY + "/subtitles.srt?rev=" + revision).header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(get(TINY + "/subtitles.srt?rev=1").header("Cache-Control")).isEqualTo(usual);
        assertThat(get(TINY + "/subtitles.srt").header("Cache-Control")).isEqualTo(usual);
    }

    @Test
    void a_file_is_named_after_the_title() {
        var name = "; filename=\"Tiny bees _.srt\"; filename*=UTF-8''Tiny%20b%C3%A9es%20%F0%9F%90%9D.srt";
        assertThat(get(TINY + "/subtitles.srt").header("Content-Disposition")).isEqualTo("inline" + name);
        assertThat(get(TINY + "/subtitles.srt?download=true").header("Content-Disposition"))
                .isEqualTo("attachment" + name);
    }

    @Test
    void pages_of_any_origin_may_read_an_export() {
        for (var path : new String[] {TINY + "/subtitles.srt", TINY, "/v1/episodes/none"}) {
            var answer = get(path, "Origin", "https://player.example");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains("ETag", "Link", "Location", "Content-Disposition", "Retry-After", "RateLimit");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(Api.put("tiny-2", Api.episode("x", "[]")).has("Access-Control-Allow-Origin"))
                .isFalse();
    }

    @Test
    void an_unknown_track_gets_the_known_ones() {
        for (var file : new String[] {"subtitles.srt?", "subtitles.srt?from=3&to=9&", "outline.md?"}) {
            var problem = assertProblem(get(TINY + "/" + file + "lang=de"), 404, "track-not-found");
            assertThat(problem.at("detail")).contains("Available: en.");
        }
    }

    @Test
    void an_episode_without_segments_has_valid_empty_exports() {
        Api.put("silent", Api.episode("Silent", "[]"));
        assertThat(get("/v1/episodes/silent/subtitles.vtt").text()).isEqualTo("WEBVTT\n");
        assertThat(get("/v1/episodes/silent/subtitles.srt").text()).isEmpty();
        assertThat(get("/v1/episodes/silent/subtitles.txt").text()).isEmpty();
        assertThat(get("/v1/episodes/silent/subtitles.tsv").text()).isEqualTo("start\tend\ttext\n");
        assertThat(get("/v1/episodes/silent/subtitles.json").all("segments")).isEmpty();
        assertThat(get("/v1/episodes/silent/outline.md").text()).startsWith("# Silent\n");
        assertProblem(get("/v1/episodes/silent/chapters.json"), 404, "chapters-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\\u200b", "\\u0085", "\\ufeff", "a\\nb", "..", "/", "\\u202e", "\\ud800", "\\\\\\\""})
    void any_title_gives_an_outline_and_a_file_name(String title) {
        Api.put("titled", """
                {"title":"%s","channel":"%s","url":"%s","description":"0:00 %s\\n1:00 %s\\n2:00 x","segments":
                 [{"start":1,"end":300,"text":"%s","speaker":"%s"}]}""".replace("%s", title));
        for (var file : new String[] {
            "outline.md", "outline.html", "outline.json", "outline.txt", "subtitles.vtt", "subtitles.txt"
        }) {
            assertThat(get("/v1/episodes/titled/" + file).status()).as(file).isEqualTo(200);
        }
        assertThat(get("/v1/episodes/titled/chapters.json").status()).isIn(200, 404);
    }

    @Test
    void the_edges_of_time_can_be_exported() {
        Api.put("edges", """
                {"description":"0:00 a\\n50:00:00 b\\n99:59:59 c","segments":[
                  {"start":0,"end":0,"text":"first"},
                  {"start":359999.999,"end":359999.999,"text":"last"},
                  {"start":359999.999,"end":1,"text":"backwards"}]}""");
        for (var file : get("/v1/episodes/edges").all("exports.*.*")) {
            for (var query : new String[] {"", "?shift=359999.999", "?shift=-359999.999", "?rate=0.1", "?rate=10"}) {
                if (query.isEmpty() || file.toString().contains("subtitles")) {
                    assertThat(get(file + query).status()).as(file + query).isEqualTo(200);
                }
            }
        }
    }
}
