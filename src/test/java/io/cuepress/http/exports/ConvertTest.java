package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.http.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ConvertTest {

    private static final String SRT = "1\n00:00:01,000 --> 00:00:02,500\nHello <i>bees</i>.\n";

    @Test
    void subtitles_are_converted_and_nothing_is_stored() {
        var answer = convert("to=vtt&lang=en", SRT);
        assertThat(answer.text()).isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nHello bees.\n");
        assertThat(answer.header("Content-Type")).isEqualTo("text/vtt;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void repairs_are_counted_in_a_header_and_listed_on_request() {
        var plain = SRT.replaceAll("<.?i>", "");
        var body = plain + "\n2\n00:00:09,000 --> 00:00:02,500\nBack\n";
        assertThat(convert("to=vtt", plain).header("Cuepress-Repairs")).isEqualTo("0");
        assertThat(convert("to=vtt", body).header("Cuepress-Repairs")).isEqualTo("1");
        var report = convert("to=vtt&report=true", body);
        assertThat(report.header("Cuepress-Repairs")).isEqualTo("1");
        assertThat(report.header("Content-Type")).startsWith("application/json");
        assertThat(report.at("content")).isEqualTo(convert("to=vtt", body).text());
        assertThat(report.at("mediaType")).isEqualTo("text/vtt");
        assertThat(report.number("repairs[0].line")).isEqualTo(6);
        assertThat(report.at("repairs[0].code")).isEqualTo("end-before-start");
        assertThat(report.at("repairs[0].detail")).contains("its end was set to");
    }

    @ParameterizedTest
    @CsvSource({
        "'1\n00:00:01,000 --> 00:00:02,500\n\n', nothing-left",
        "'{\"segments\": [{\"start\": 1, \"end\": 2, \"text\": \" \"}]}', nothing-left",
        "'WEBVTT\n\nHi there\n', nothing-left"
    })
    void a_body_that_loses_all_its_cues_is_refused(String body, String code) {
        assertThat(assertProblem(convert("to=srt", body), 422, "invalid-transcript")
                        .at("errors[0].code"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(SubtitleFormat.class)
    void every_format_can_be_empty(SubtitleFormat format) {
        var to = format.name().toLowerCase(Locale.ROOT);
        assertThat(convert("to=" + to, SRT).text()).contains("Hello bees.");
        for (var empty : new String[] {"WEBVTT\n", "{\"segments\": []}", "[]"}) {
            var answer = convert("to=" + to, empty);
            assertThat(answer.status()).as(empty).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("Hello");
        }
    }

    @Test
    void all_subtitle_options_apply() {
        var long1 = "{\"segments\": [{\"start\": 0, \"end\": 9, \"text\": \" " + "bees and honey ".repeat(9) + "\"}]}";
        assertThat(convert("to=srt&style=netflix&maxLineLength=20", long1)
                        .text()
                        .lines())
                .filteredOn(line -> line.startsWith("bees"))
                .allMatch(line -> line.length() <= 20);
        assertThat(convert("to=srt&from=2&rebase=true&shift=1&eol=crlf&bom=true", SRT)
                        .text())
                .isEqualTo("\uFEFF1\r\n00:00:01,000 --> 00:00:01,500\r\nHello bees.\r\n");
        assertThat(convert("to=srt&until=2&rate=2", SRT).text()).contains("00:00:00,500 --> 00:00:01,000");
        assertThat(convert("to=srt&download=true", SRT).header("Content-Disposition"))
                .startsWith("attachment; filename=\"subtitles.srt\"");
        assertThat(convert("to=vtt&shift=-9", SRT).text()).isEqualTo("WEBVTT\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | to          | missing
            to=mp3                            | to          | invalid-value
            to=srt&maxline=3                  | maxline     | unknown-parameter
            to=srt&from=5&until=1             | until       | invalid-value
            to=srt&minDuration=9&maxDuration=2| minDuration | out-of-range
            to=json&bom=true                  | bom         | invalid-value
            to=srt&to=vtt                     | to          | repeated-parameter""")
    void an_invalid_query_names_the_parameter(String query, String parameter, String code) {
        var problem = assertProblem(convert(query, SRT), 400, "invalid-parameter");
        assertThat(problem.at("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.at("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', unknown-shape",
        "hello, unknown-shape",
        "'1\n00:00:xx,000 --> 00:00:02,000\nHi', wrong-form",
        "'{\"segments\": [{\"start\": 1}]}', missing",
        "'{\"segments\": ', not-json"
    })
    void a_body_that_is_not_a_transcript_is_refused_with_reasons(String body, String code) {
        assertThat(assertProblem(convert("to=srt", body), 422, "invalid-transcript")
                        .at("errors[0].code"))
                .isEqualTo(code);
    }

    @Test
    void segments_that_are_repaired_by_default_can_be_rejected() {
        var backwards = "1\n00:00:09,000 --> 00:00:02,500\nHello\n";
        assertThat(convert("to=srt", backwards).status()).isEqualTo(200);
        assertProblem(convert("to=srt&onBadSegment=reject", backwards), 422, "invalid-transcript");
    }

    @Test
    void a_declared_charset_is_used_and_an_unsure_one_is_refused() {
        var russian = "1\n00:00:01,000 --> 00:00:04,000\nДобрый день\n".getBytes(Charset.forName("windows-1251"));
        var path = "/v1/convert?to=srt&lang=auto";
        assertThat(send("POST", path, russian, "Content-Type", "text/srt; charset=Windows-1251")
                        .text())
                .contains("\nДобрый день\n");
        assertProblem(send("POST", path, russian, "Content-Type", "text/srt"), 422, "invalid-transcript");
    }

    @Test
    void unsupported_types_and_encodings_are_refused() {
        assertProblem(
                send("POST", "/v1/convert?to=srt", SRT.getBytes(UTF_8), "Content-Type", "video/mp4"),
                415,
                "unsupported-media-type");
        assertProblem(
                send("POST", "/v1/convert?to=srt", SRT.getBytes(UTF_8), "Content-Encoding", "br"),
                415,
                "unsupported-media-type");
        assertProblem(send("GET", "/v1/convert", new byte[0]), 405, "method-not-allowed");
    }

    @Test
    void a_body_of_more_than_64_mebibytes_is_too_large() {
        assertProblem(
                send("POST", "/v1/convert?to=srt", new byte[(64 << 20) + 1], "Content-Type", "text/srt"),
                413,
                "content-too-large");
    }

    @ParameterizedTest
    @EnumSource(SubtitleFormat.class)
    void hostile_text_is_written_in_every_format(SubtitleFormat format) {
        var to = format.name().toLowerCase(Locale.ROOT);
        for (var style : List.of("source", format == SubtitleFormat.VTT ? "netflix" : "source")) {
            for (var body : new String[] {
                segment(0, 5_584, "word ".repeat(200_000)),
                segment(0, 5_584, "x".repeat(1 << 20)),
                segment(359_999, 359_999.999, "The last second."),
                segment(359_999.999, 359_999.999, "The last instant."),
                "[" + "{\"start\": 1, \"end\": 2, \"text\": \"Thank you.\"},".repeat(2_155)
                        + "{\"start\": 1, \"end\": 2, \"text\": \"Thank you.\"}]"
            }) {
                var answer = convert("to=" + to + "&lang=en&style=" + style, body);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.bytes().length).isPositive();
            }
        }
    }

    private static String segment(double start, double end, String text) {
        return String.format(Locale.ROOT, "[{\"start\": %.3f, \"end\": %.3f, \"text\": \"%s\"}]", start, end, text);
    }

    private static Answer convert(String query, String body) {
        return send("POST", "/v1/convert?" + query, body.getBytes(UTF_8));
    }
}
