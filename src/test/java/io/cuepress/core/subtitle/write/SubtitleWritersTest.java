package io.cuepress.core.subtitle.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleWritersTest {

    private static final Cue ANN =
            new Cue(TimeRange.ofMs(500, 1_250), new Speaker("Ann\n& <Co>"), List.of("Hello,", "you!"), List.of());
    private static final Cue NO_ONE = new Cue(TimeRange.ofMs(3_600_000, 3_600_001), List.of("(music)"));

    @Test
    void an_empty_track_is_a_valid_file() {
        assertThat(SubtitleFormat.SRT.write(track(SpeakerLabels.NONE))).isEmpty();
        assertThat(SubtitleFormat.VTT.write(track(SpeakerLabels.NONE))).isEqualTo("WEBVTT\n");
        assertThat(SubtitleFormat.TXT.write(track(SpeakerLabels.NONE))).isEmpty();
        assertThat(SubtitleFormat.JSON.write(track(SpeakerLabels.NONE)))
                .isEqualTo("{\"version\":\"1.0.0\",\"segments\":[]}\n");
        assertThat(SubtitleFormat.TSV.write(track(SpeakerLabels.NONE))).isEqualTo("start\tend\ttext\n");
        assertThat(SubtitleFormat.SBV.write(track(SpeakerLabels.NONE))).isEmpty();
        assertThat(SubtitleFormat.LRC.write(track(SpeakerLabels.NONE))).isEmpty();
        assertThat(SubtitleFormat.ASS.write(track(SpeakerLabels.NONE))).endsWith("Effect, Text\n");
        assertThat(SubtitleFormat.TTML.write(track(SpeakerLabels.NONE))).contains("<div>\n</div>");
    }

    @ParameterizedTest
    @EnumSource(SpeakerLabels.class)
    void srt_names_speakers_in_front_of_the_text_or_not_at_all(SpeakerLabels labels) {
        var name = labels == SpeakerLabels.NONE ? "" : "Ann & <\u2060Co>: ";
        assertThat(SubtitleFormat.SRT.write(track(labels, ANN, NO_ONE))).isEqualTo("""
                1
                00:00:00,500 --> 00:00:01,250
                %sHello,
                you!

                2
                01:00:00,000 --> 01:00:00,001
                (music)
                """.formatted(name));
    }

    @Test
    void webvtt_names_speakers_as_voices_as_prefixes_or_not_at_all() {
        assertThat(SubtitleFormat.VTT.write(track(SpeakerLabels.VOICE, ANN, NO_ONE)))
                .isEqualTo("""
                WEBVTT

                00:00:00.500 --> 00:00:01.250
                <v Ann &amp; &lt;Co&gt;>Hello,
                you!</v>

                01:00:00.000 --> 01:00:00.001
                (music)
                """);
        assertThat(SubtitleFormat.VTT.write(track(SpeakerLabels.PREFIX, ANN)))
                .contains("\nAnn &amp; &lt;Co&gt;: Hello,\nyou!\n");
        assertThat(SubtitleFormat.VTT.write(track(SpeakerLabels.NONE, ANN))).contains("250\nHello,\nyou!\n");
    }

    @Test
    void the_other_formats_name_speakers_their_own_way() {
        assertThat(SubtitleFormat.TXT.write(track(SpeakerLabels.PREFIX, ANN, NO_ONE)))
                .isEqualTo("Ann & <Co>: Hello, you!\n\n(music)\n");
        assertThat(SubtitleFormat.TXT.write(track(SpeakerLabels.NONE, ANN))).isEqualTo("Hello, you!\n");
        assertThat(SubtitleFormat.TSV.write(track(SpeakerLabels.VOICE, ANN)))
                .isEqualTo("start\tend\ttext\n500\t1250\tAnn & <Co>: Hello, you!\n");
        assertThat(SubtitleFormat.JSON.write(track(SpeakerLabels.PREFIX, ANN, NO_ONE)))
                .isEqualTo("{\"version\":\"1.0.0\",\"segments\":["
                        + "{\"speaker\":\"Ann & <Co>\",\"startTime\":0.5,\"endTime\":1.25,\"body\":\"Hello, you!\"},"
                        + "{\"startTime\":3600,\"endTime\":3600.001,\"body\":\"(music)\"}]}\n");
        assertThat(SubtitleFormat.JSON.write(track(SpeakerLabels.NONE, ANN))).doesNotContain("speaker");
    }

    @Test
    void a_speaker_with_an_invisible_name_is_not_named() {
        var cue = new Cue(TimeRange.ofMs(0, 1), new Speaker("\u0001"), List.of("Hello"), List.of());
        for (var format : SubtitleFormat.values()) {
            assertThat(format.write(track(format.defaultLabels(), cue)))
                    .contains("Hello")
                    .doesNotContain("Hello</v>", ": Hello", "speaker");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 < 4 stays                | 3 < 4 stays",
                "I <3 you                   | I <_3 you",
                "<laughter>                 | <_laughter>",
                "</i>                       | <_/i>",
                "<!-- no -->                | <_!-- no ->",
                "a < b > c                  | a <_ b > c",
                "<<b>>                      | <<_b>>",
                "{\\an8}up                  | {_\\an8}up",
                "{b} { } {                  | {b} { } {",
                "a --> b ---> c -> d ------>| a -> b -> c -> d ->",
                "R&D &amp; so on; AT&T;      | R&D &_amp; so on; AT&_T;"
            })
    void srt_breaks_up_text_that_a_parser_would_delete(String text, String expected) {
        var written = SubtitleFormat.SRT.write(track(SpeakerLabels.NONE, cue(text)));
        assertThat(written.lines().skip(2)).containsExactly(expected.replace('_', '\u2060'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "911                | 911",
                "Call/911           | Call 911",
                "1/2/3              | 1/2 3",
                "911/call           | 911/call",
                "A/٣                | A ٣",
                "一/１/２           | 一１２"
            })
    void a_bare_number_is_never_the_last_of_several_lines(String lines, String expected) {
        var track = track(SpeakerLabels.NONE, cue(lines.replace('/', '\n')));
        assertThat(SubtitleFormat.SRT.write(track)).endsWith(",001\n" + expected.replace('/', '\n') + "\n");
        assertThat(SubtitleFormat.VTT.write(track)).endsWith(".001\n" + expected.replace('/', '\n') + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-", "<", "{", "--> ", ". ", "...", "so ", "今", "👨‍👩‍👧‍👦"})
    @Timeout(60)
    void a_million_of_any_character_is_written_in_linear_time(String piece) {
        var track = track(SpeakerLabels.NONE, cue("a" + piece.repeat(1_000_000 / piece.length())));
        for (var format : SubtitleFormat.values()) {
            assertThat(format.write(track)).hasSizeGreaterThan(700_000);
        }
    }

    @Test
    void ttml_names_speakers_as_agents() {
        assertThat(SubtitleFormat.TTML.write(track(SpeakerLabels.VOICE, ANN, NO_ONE)))
                .contains("<ttm:agent xml:id=\"speaker1\" type=\"person\">"
                        + "<ttm:name type=\"full\">Ann &amp; &lt;Co&gt;</ttm:name></ttm:agent>")
                .contains("<p begin=\"00:00:00.500\" end=\"00:00:01.250\" ttm:agent=\"speaker1\">Hello,<br/>you!</p>")
                .contains("<p begin=\"01:00:00.000\" end=\"01:00:00.001\">(music)</p>");
        assertThat(SubtitleFormat.TTML.write(track(SpeakerLabels.PREFIX, ANN)))
                .contains(">Ann &amp; &lt;Co&gt;: Hello,<br/>you!</p>")
                .doesNotContain("ttm:agent");
    }

    @ParameterizedTest
    @CsvSource({"שלום world, true", "Hello שלום, false", "'123 سلام', true", "123, false"})
    void ttml_marks_right_to_left_text(String text, boolean rightToLeft) {
        assertThat(SubtitleFormat.TTML
                        .write(track(SpeakerLabels.NONE, cue(text)))
                        .contains("tts:direction=\"rtl\""))
                .isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2500, '0:00:00.00,0:00:02.50'",
        "4, 5, '0:00:00.00,0:00:00.01'",
        "5, 14, '0:00:00.01,0:00:00.02'",
        "59996, 60004, '0:01:00.00,0:01:00.01'",
        "359999998, 359999999, '100:00:00.00,100:00:00.01'"
    })
    void ass_rounds_to_centiseconds_and_ends_after_it_starts(long start, long end, String times) {
        var cue = new Cue(TimeRange.ofMs(start, end), List.of("x"));
        assertThat(SubtitleFormat.ASS.write(track(SpeakerLabels.NONE, cue)))
                .endsWith("\nDialogue: 0," + times + ",Default,,0,0,0,,x\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\\an8}up | ｛\\_an8｝up", "{note}      | ｛note｝", "C:\\New   | C:\\_New", "a, b        | a, b"})
    void ass_shows_text_that_would_be_an_override(String text, String shown) {
        assertThat(SubtitleFormat.ASS.write(track(SpeakerLabels.NONE, cue(text))))
                .endsWith(",," + shown.replace('_', '\u2060') + "\n");
    }

    @Test
    void lyrics_end_in_silence_and_count_minutes_beyond_the_hour() {
        assertThat(SubtitleFormat.LRC.write(track(
                        SpeakerLabels.PREFIX,
                        new Cue(TimeRange.ofMs(0, 1_000), List.of("one", "line")),
                        new Cue(TimeRange.ofMs(3_000, 4_000), List.of("two seconds are no silence")),
                        new Cue(TimeRange.ofMs(6_001, 7_000), List.of("more are, [00:01.00] or not")),
                        new Cue(TimeRange.ofMs(42_000_000, 42_000_996), List.of("late")))))
                .isEqualTo("""
                        [00:00.00]one line
                        [00:03.00]two seconds are no silence
                        [00:04.00]
                        [00:06.00]more are, [\u206000:01.00] or not
                        [00:07.00]
                        [700:00.00]late
                        [700:01.00]
                        """);
    }

    @Test
    void sbv_writes_hours_with_as_few_digits_as_possible() {
        var late = new Cue(TimeRange.ofMs(36_000_000, 359_999_999), List.of("late"));
        assertThat(SubtitleFormat.SBV.write(track(SpeakerLabels.PREFIX, ANN, late)))
                .isEqualTo("""
                        0:00:00.500,0:00:01.250
                        Ann & <Co>: Hello,
                        you!

                        10:00:00.000,99:59:59.999
                        late
                        """);
    }

    @Test
    void a_voice_never_ends_in_an_arrow() {
        var cue = new Cue(TimeRange.ofMs(0, 1), new Speaker("Ann --"), List.of("Hello"), List.of());
        assertThat(SubtitleFormat.VTT.write(track(SpeakerLabels.VOICE, cue))).endsWith("\n<v Ann -- >Hello</v>\n");
    }

    private static Cue cue(String text) {
        return new Cue(TimeRange.ofMs(0, 1), CleanText.lines(text));
    }

    private static Track track(SpeakerLabels labels, Cue... cues) {
        return new Track(new Language("en"), "A title", List.of(cues), labels);
    }
}
