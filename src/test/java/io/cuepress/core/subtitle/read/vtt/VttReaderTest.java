package io.cuepress.core.subtitle.read.vtt;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.read.file.FileRepair;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VttReaderTest {

    private final VttReader reader = new VttReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00.000 --> 00:00.001           | 0-1
            01:02:03.004 --> 01:02:03.005     | 3723004-3723005
            59:59.999 --> 00:59:59.999        | 3599999-3599999
            60:00:00.000 --> 61:00:00.000     | 216000000-219600000
            123:00:00.000-->123456789:00:00.000 align:start | 442800000-444444440400000
            00:02.000 --> 00:00.000           | 2000-0""")
    void times_are_read_to_the_millisecond(String line, String times) {
        assertThat(VttTimings.of(line))
                .extracting(t -> t.startMs() + "-" + t.endMs())
                .isEqualTo(times);
        assertThat(VttTimings.of(" \t\f" + line)).isEqualTo(VttTimings.of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60:00.000",
                "00:60.000",
                "00:60:00.000",
                "00:00:60.000",
                "1:00.000",
                "00:1.000",
                "00:01.00",
                "00:01:02",
                "00:01",
                "01",
                "",
                "1234567890:00:00.000",
                "00:0/.000",
                "00:0:.000",
                "00:01,000",
                "00:00:01:000"
            })
    void other_texts_are_no_timestamps(String text) {
        assertThat(VttTimings.timestamp(text)).isEqualTo(-1);
        assertThat(VttTimings.of("00:00.000 --> " + text)).isNull();
    }

    @Test
    void a_fourth_decimal_is_no_part_of_a_timestamp() {
        assertThat(VttTimings.timestamp("00:01.0000")).isEqualTo(-1);
        assertThat(VttTimings.of("00:00.0000 --> 00:01.000")).isNull();
    }

    @Test
    void a_cue_is_found_by_its_line_with_and_without_an_identifier() {
        var track = reader.read("WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nOne\n\n\n00:02.000 --> 00:03.000\nTwo");
        assertThat(track.cues()).extracting(ReadCue::line).containsExactly(4, 8);
        assertThat(track.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, ''",
        "NOTE of mine, ''",
        "STYLE, ''",
        "REGION, ''",
        "'NOTES', NOTES",
        "STYLED, STYLED",
        "Hello, Hello"
    })
    void text_without_times_is_noted_unless_it_is_of_a_known_kind(String block, String noted) {
        var track = reader.read("WEBVTT\n\n" + block + "\nmore\n\n00:01.000 --> 00:02.000\nHi\n\n" + block);
        assertThat(track.cues()).hasSize(1);
        assertThat(track.repairs())
                .extracting(FileRepair::fault)
                .isEqualTo(
                        noted.isEmpty()
                                ? List.of()
                                : List.of(
                                        "Line 3: there is text without times: \"" + noted + "\"",
                                        "Line 9: a blank line is inside the cue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT", "WEBVTT\nKind: captions", "WEBVTT\nLanguage: en\n\nNOTE"})
    void a_file_may_end_anywhere(String file) {
        assertThat(reader.read(file))
                .extracting(ReadTrack::problems, ReadTrack::repairs)
                .allMatch(List.of()::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | []
            <i></i>                             | []
            <v Ann>Hi</v> there                 | Ann[Hi] [ there]
            <v>Hi                               | [Hi]
            <v.loud>Hi                          | [Hi]
            <video>Hi                           | [Hi]
            <x Ann>Hi                           | [Hi]
            <v Ann  Lee>Hi                      | Ann Lee[Hi]
            <v R&amp;D & co>Hi                  | R&D & co[Hi]
            3 < 4                               | [3 < 4]
            AT&T &                              | [AT&T &]
            <v Ann                              | []""")
    void a_voice_speaks_to_the_end_of_its_tag(String text, String shown) {
        var cues = new VttCueText(text, new Timing(0, 1000)).cues(7);
        assertThat(cues.stream()
                        .map(cue -> (cue.speaker() == null ? "" : cue.speaker().name()) + "[" + cue.text() + "]")
                        .collect(joining(" ")))
                .isEqualTo(shown);
        assertThat(cues).extracting(ReadCue::line).containsOnly(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <00:00.000>One<00:00.400> two       | 0-400One 400-1000 two
            One<00:00.400> two                  | 0-400One 400-1000 two
            One<00:00.000> two                  | 0-0One 0-1000 two
            One<00:01.000> two                  | 0-1000One 1000-1000 two
            One<00:01.001> two                  |
            One<00:00.400> two three            |
            One<00:00.400><00:00.500> two       |
            One<0.4> two                        |
            One two                             |""")
    void words_have_times_where_each_has_one(String text, String shown) {
        var words = new VttCueText(text, new Timing(0, 1000)).cues(1).getFirst().words();
        assertThat(words.stream()
                        .map(word -> word.time().start().ms() + "-"
                                + word.time().end().ms() + word.text())
                        .collect(joining(" ")))
                .isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void words_beyond_the_last_timecode_have_none() {
        var cue = new VttCueText("One<99:59:59.999> two", new Timing(0, 360_000_000));
        assertThat(cue.cues(1).getFirst().words()).isEmpty();
    }
}
