package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Problem;
import io.cuepress.core.subtitle.read.file.FileRepair;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleReadersTest {

    private static final String ARROW = "00:00:01,000 --> 00:00:02,000";

    @Test
    void srt_is_read_with_missing_indices_and_blank_lines() {
        assertThat(shown(ReadableFormat.SRT, """
                1
                00:00:01,000 --> 00:00:02,000
                One

                00:00:02,000 --> 00:00:03,000
                No index

                with a blank line
                3
                00:00:03,000 --> 00:00:04,000 X1:10 X2:20 Y1:5 Y2:6
                42
                00:00:04.5-->00:05.25
                No blank line, no hours


                6
                00: 00: 06, 007 --> 00:00:07:008
                Spaces and colons
                """)).isEqualTo("""
                1000-2000 One
                2000-3000 No index⏎⏎with a blank line
                3000-4000 42
                4500-5250 No blank line, no hours
                6007-7008 Spaces and colons""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <i>Hello</i>                          | Hello
            <font color="#fff">Hello</font>       | Hello
            {\\an8}Hello                           | Hello
            <laughter> Hello                      | <laughter> Hello
            I <3 you                              | I <3 you
            {b} Hello                             | {b} Hello
            Tom &amp; Ann &lt;3 &#233; &#x41;     | Tom & Ann <3 é A
            R&D; AT&T &copy                       | R&D; AT&T &copy
            One<br/>Two                           | One⏎Two
            <b Hello                              | <b Hello
            a \u2060 b                            | a \u2060 b""")
    void srt_markup_that_players_know_is_removed(String text, String plain) {
        assertThat(shown(ReadableFormat.SRT, ARROW + "\n" + text + "\n")).isEqualTo("1000-2000 " + plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n00:00:0x,000 --> 00:00:02,000\nHi", "1\n00:00:01,000 --> never\nHi"})
    void srt_with_broken_times_is_refused_by_line(String file) {
        assertThat(read(ReadableFormat.SRT, file).problems().getFirst().detail())
                .startsWith("Line 2: \"00:00:0");
    }

    @Test
    void an_arrow_between_words_is_text() {
        assertThat(shown(ReadableFormat.SRT, ARROW + "\nhome --> work\n")).isEqualTo("1000-2000 home --> work");
    }

    @Test
    void text_before_the_first_cue_is_noted() {
        var track = read(ReadableFormat.SRT, "My subtitles\n\n1\n" + ARROW + "\nHi\n");
        assertThat(track.repairs())
                .extracting(FileRepair::fault)
                .contains("Line 1: there is text before the first cue: \"My subtitles\"");
    }

    @Test
    void quoted_input_can_be_stored_and_logged() {
        assertThat(read(ReadableFormat.SRT, "a\u0000\tb\n" + ARROW + "\nHi\n").repairs())
                .extracting(FileRepair::fault)
                .contains("Line 1: there is text before the first cue: \"a b\"");
    }

    @Test
    void webvtt_is_read_as_its_specification_says() {
        assertThat(shown(ReadableFormat.VTT, """
                WEBVTT - a title
                Kind: captions
                Language: pt-br

                STYLE
                ::cue { color: red }

                NOTE
                nothing

                intro
                00:01.000 --> 00:02.000 align:start position:0%
                <v.loud Ann &amp; Bo>Hi <b>there</b>, 3 &lt; 4 &notin; &nosuch;</v>

                00:00:02.000 --> 00:00:03.000
                <v Ann>Hi</v> <v Bo>Ho</v>
                00:00:03.000 --> 100:00:00.000
                No blank line before
                but two lines
                """)).isEqualTo("""
                1000-2000 Ann & Bo: Hi there, 3 < 4 ∉ &nosuch;
                2000-3000 Ann: Hi
                2000-3000 Bo: Ho
                3000-360000000 No blank line before⏎but two lines""");
    }

    @Test
    void webvtt_names_its_language() {
        var track =
                read(ReadableFormat.VTT, "WEBVTT\nKind: captions\nLanguage: pt-br\n\n00:01.000 --> 00:02.000\nOi\n");
        assertThat(track.language()).hasToString("pt-BR");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00:60.000 --> 00:01:01.000",
        "00:60:00.000 --> 01:00:01.000",
        "00:00:01:12 --> 00:00:02:12",
        "00:01.000 -> 00:02.000 -->",
        "--> 00:02.000",
        "-00:01.000 --> 00:02.000"
    })
    void a_cue_with_invalid_webvtt_times_is_left_out_and_noted(String times) {
        var track = read(ReadableFormat.VTT, "WEBVTT\n\n" + times + "\nGone\n\n00:03.000 --> 00:04.000\nThere\n");
        assertThat(shown(track)).isEqualTo("3000-4000 There");
        assertThat(track.repairs().getFirst().fault())
                .isEqualTo("Line 3: the cue has invalid times: \"" + times + "\"");
    }

    @Test
    void webvtt_without_one_valid_time_is_refused() {
        assertThat(read(ReadableFormat.VTT, "WEBVTT\n\n1:0x --> 1:02\nHi\n").problems())
                .extracting(Problem::detail)
                .containsExactly(
                        "Line 3: no cue can be read; correct the file. The first fault: Line 3: the cue has invalid"
                                + " times: \"1:0x --> 1:02\"");
    }

    @Test
    void word_timestamps_become_words() {
        var words = read(
                        ReadableFormat.VTT,
                        "WEBVTT\n\n00:01.000 --> 00:03.000\nHello<00:01.500><c> big</c><00:02.250><c> world</c>\n")
                .cues()
                .getFirst()
                .words();
        assertThat(words.stream()
                        .map(w -> w.time().start().ms() + "-" + w.time().end().ms() + w.text()))
                .containsExactly("1000-1500Hello", "1500-2250 big", "2250-3000 world");
    }

    @Test
    void timestamps_not_placed_word_by_word_are_ignored() {
        assertThat(read(ReadableFormat.VTT, "WEBVTT\n\n00:01.000 --> 00:03.000\nHello big<00:02.000> world\n")
                        .cues()
                        .getFirst()
                        .words())
                .isEmpty();
    }

    @Test
    void rolling_captions_are_folded() {
        assertThat(shown(ReadableFormat.VTT, """
                WEBVTT

                00:00.160 --> 00:02.230
                \s
                hello<00:00.400><c> everyone</c>

                00:02.230 --> 00:02.240
                hello everyone
                \s

                00:02.240 --> 00:04.000
                hello everyone
                welcome<00:03.000><c> back</c>

                00:04.000 --> 00:04.010
                welcome back
                \s

                00:04.010 --> 00:06.000
                welcome back
                to<00:05.000><c> bees</c>
                """)).isEqualTo("""
                160-2230 hello everyone
                2240-4000 welcome back
                4010-6000 to bees""");
    }

    @Test
    void a_line_spoken_repeatedly_stays() {
        var loop = (ARROW + "\nThank you.\n\n").repeat(2_156);
        assertThat(read(ReadableFormat.SRT, loop).cues()).hasSize(2_156);
        var vtt = "WEBVTT\n\n" + "00:01.000 --> 00:02.000\nThank you.\n\n".repeat(2_156);
        assertThat(read(ReadableFormat.VTT, vtt).cues()).hasSize(2_156);
    }

    @Test
    void sbv_is_read_with_blank_lines_inside() {
        assertThat(shown(ReadableFormat.SBV, """
                0:00:01.000,0:00:02.500
                One
                two

                three

                0:00:03.000,0:00:04.000
                0:00:09.000,0:00:10.000 is text
                """)).isEqualTo("""
                1000-2500 One⏎two⏎⏎three
                3000-4000 0:00:09.000,0:00:10.000 is text""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SRT | Hello                         | Line 1: no cue starts here or later; start one with 00:00:01,000 --> 00:00:02,500.
            VTT | WEBVTTX                       | Line 1: the signature is missing; start the file with a line WEBVTT.
            SBV | Hello                         | Line 1: the file does not start with times; start it like 0:00:01.000,0:00:02.500.
            TSV | Hello                         | Line 1: the header is missing; write start, end and text, separated by tabs.""")
    void other_files_are_refused_with_a_reason(ReadableFormat format, String file, String reason) {
        assertThat(read(format, file).problems()).extracting(Problem::detail).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "VTT, 'WEBVTT\n'",
        "VTT, 'WEBVTT'",
        "SRT, '1\n00:00:01,000 --> 00:00:02,000\nHi'",
        "SBV, '\n0:00:01.000,0:00:02.000\nHi'",
        "TSV, 'start\tend\ttext\n'"
    })
    void a_format_is_recognised_by_its_first_lines(ReadableFormat format, String file) {
        assertThat(ReadableFormat.sniffed(file)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "VTT, vtt, text/vtt",
        "TSV, tsv, text/tab-separated-values",
        "SBV, sbv, text/x-sbv",
        "SRT, srt, application/x-subrip",
        "SRT, srt, text/srt"
    })
    void a_format_is_found_by_its_media_types_and_has_a_name(ReadableFormat format, String slug, String mediaType) {
        assertThat(ReadableFormat.ofMediaType(mediaType)).contains(format);
        assertThat(ReadableFormat.mediaTypes()).contains(mediaType);
        assertThat(format.slug()).isEqualTo(slug);
        assertThat(ReadableFormat.ofMediaType("text/plain")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "{\"segments\": []}", "WEBVTTX"})
    void other_text_has_no_format(String file) {
        assertThat(ReadableFormat.sniffed(file)).isEmpty();
    }

    @Test
    void a_text_has_one_kind_of_line_break_and_no_byte_order_mark() {
        assertThat(SubtitleText.of("\uFEFF" + ARROW + "\r\nCafé\r\rBär\n").text())
                .isEqualTo(ARROW + "\nCafé\n\nBär\n");
        assertThat(SubtitleText.of("")).isEqualTo(new SubtitleText(""));
    }

    @Test
    void an_sbv_cue_is_found_by_the_line_of_its_times() {
        assertThat(read(ReadableFormat.SBV, "\n0:00:01.000,0:00:02.000\nOne\n\n0:00:03.000,0:00:04.000\nTwo")
                        .cues())
                .extracting(ReadCue::line)
                .containsExactly(2, 5);
    }

    @ParameterizedTest
    @EnumSource(ReadableFormat.class)
    void reading_takes_time_in_proportion_to_the_file(ReadableFormat format) {
        for (var piece : List.of(
                "<", "&", "{\\", "-->", "1\n", "\n\n", "00:00:01,000 --> ", "<00:00:01.000>", "\t", "&#", "<v ")) {
            var track = read(format, "WEBVTT\n\n" + ARROW + "\n" + piece.repeat(1_000_000 / piece.length()));
            assertThat(track.cues().size()
                            + track.problems().size()
                            + track.repairs().size())
                    .isPositive();
        }
    }

    private static ReadTrack read(ReadableFormat format, String file) {
        return format.read(SubtitleText.of(file));
    }

    private static String shown(ReadableFormat format, String file) {
        return shown(read(format, file));
    }

    private static String shown(ReadTrack track) {
        assertThat(track.problems()).isEmpty();
        return track.cues().stream()
                .map(cue -> cue.startMs() + "-" + cue.endMs() + " "
                        + (cue.speaker() == null ? "" : cue.speaker().name() + ": ")
                        + cue.text().strip().replace("\n", "⏎"))
                .collect(Collectors.joining("\n"));
    }
}
