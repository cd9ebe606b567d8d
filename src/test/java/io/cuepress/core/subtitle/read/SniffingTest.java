package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.read.file.SubtitleText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SniffingTest {

    /// Two cues of each format, as its programs write them.
    private static final Map<ReadableFormat, List<String>> SAMPLES = Map.ofEntries(
            entry(
                    ReadableFormat.SRT,
                    "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 --> 00:00:04,500\nTwo\n",
                    "00:00:01,000 --> 00:00:02,000\nOne\n\n00:00:03,000 --> 00:00:04,500\nTwo\n",
                    "0\n00:00:01,000 -> 00:00:02,000\nOne\n\n1\n00:00:03,000 -> 00:00:04,500\nTwo\n"),
            entry(
                    ReadableFormat.VTT,
                    "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n00:03.000 --> 00:04.500\nTwo\n",
                    "WEBVTT - x\nKind: captions\n\nNOTE a\n\n1\n00:01.000 --> 00:02.000\nOne\n\n2\n00:03.000 --> 00:04.500\nTwo\n"),
            entry(ReadableFormat.SBV, "0:00:01.000,0:00:02.000\nOne\n\n0:00:03.000,0:00:04.500\nTwo\n"),
            entry(ReadableFormat.TSV, "start\tend\ttext\n1000\t2000\tOne\n3000\t4500\tTwo\n"),
            entry(ReadableFormat.ASS, """
                    [Script Info]
                    ; made by hand
                    ScriptType: v4.00+

                    [V4+ Styles]
                    Format: Name, Fontname
                    Style: Default,Arial

                    [Events]
                    Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                    Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,One
                    Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Not shown
                    Dialogue: 0,0:00:03.00,0:00:04.50,Default,,0,0,0,,{\\i1}Two
                    """),
            entry(ReadableFormat.TTML, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">
                      <body><div>
                        <p begin="00:00:01.000" end="00:00:02.000">One</p>
                        <p begin="3s" dur="1500ms">
                          Two
                        </p>
                      </div></body>
                    </tt>
                    """),
            entry(
                    ReadableFormat.YOUTUBE_XML,
                    "<?xml version=\"1.0\" encoding=\"utf-8\" ?><transcript><text start=\"1\" dur=\"1\">One</text>"
                            + "<text start=\"3\" dur=\"1.5\">Two</text></transcript>\n",
                    """
                    <timedtext format="3">
                    <body>
                    <p t="1000" d="1000"><s>One</s></p>
                    <p t="3000" d="1500"><s>Tw</s><s t="200">o</s></p>
                    </body>
                    </timedtext>
                    """),
            entry(ReadableFormat.SAMI, """
                    <SAMI>
                    <HEAD><TITLE>x</TITLE></HEAD>
                    <BODY>
                    <SYNC Start=1000><P Class=ENCC>One
                    <SYNC Start=2000><P Class=ENCC>&nbsp;
                    <SYNC Start=3000><P Class=ENCC><i>Two</i>
                    <SYNC Start=4500><P Class=ENCC>&nbsp;
                    </BODY>
                    </SAMI>
                    """),
            entry(ReadableFormat.MICRODVD, "{1}{1}10\n{10}{20}One\n{30}{45}{y:i}Two\n"),
            entry(ReadableFormat.SUBVIEWER, """
                    [INFORMATION]
                    [TITLE]x
                    [END INFORMATION]
                    [SUBTITLE]
                    00:00:01.00,00:00:02.00
                    One

                    00:00:03.00,00:00:04.50
                    Two
                    """),
            entry(ReadableFormat.LRC, "[ti:x]\n[00:01.00]One\n[00:02.00]\n[00:03.00]Two\n[00:04.50]\n"));

    private static Map.Entry<ReadableFormat, List<String>> entry(ReadableFormat format, String... samples) {
        return Map.entry(format, List.of(samples));
    }

    private static final Map<String, UnaryOperator<String>> FORMS = Map.of(
            "as it is", text -> text,
            "BOM", text -> "\uFEFF" + text,
            "two BOMs", text -> "\uFEFF\uFEFF" + text,
            "CRLF", text -> text.replace("\n", "\r\n"),
            "CR", text -> text.replace("\n", "\r"),
            "CR CR LF", text -> text.replace("\n", "\r\r\n"),
            "blank lines first", text -> "\n \n\n" + text,
            "BOM and blank lines first", text -> "\uFEFF\n\n" + text,
            "no last line break", String::stripTrailing,
            "blank lines last", text -> text + "\n\n\n");

    static Stream<Arguments> pairs() {
        return SAMPLES.entrySet().stream()
                .flatMap(samples -> samples.getValue().stream()
                        .flatMap(sample ->
                                FORMS.keySet().stream().map(form -> Arguments.of(samples.getKey(), form, sample))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_file_is_read_as_what_it_is_in_every_form_under_every_declared_type(
            ReadableFormat format, String form, String sample) {
        var file = SubtitleText.of(Objects.requireNonNull(FORMS.get(form)).apply(sample));
        assertThat(ReadableFormat.sniffed(file.text())).contains(format);
        for (var declared : ReadableFormat.values()) {
            assertThat(ReadableFormat.of(file.text(), declared)).isEqualTo(format);
        }
        var track = format.read(file);
        assertThat(track.problems()).isEmpty();
        assertThat(track.cues().stream()
                        .map(cue -> cue.startMs() + "-" + cue.endMs() + " "
                                + cue.text().strip()))
                .containsExactly("1000-2000 One", "3000-4500 Two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VTT | WEBVTT without cues
            VTT | 00:01.000 --> 00:02.000 One
            SRT | 00:00:01,000 --> 00:00:02,000 One
            SBV | 0:00:01.000,0:00:02.000
            TSV | no times""")
    void text_without_a_signature_is_of_the_declared_format_unless_its_times_show_another(
            ReadableFormat format, String text) {
        var declared = format == ReadableFormat.SRT || format == ReadableFormat.SBV ? ReadableFormat.VTT : format;
        assertThat(ReadableFormat.of(text, declared)).isEqualTo(format);
    }
}
