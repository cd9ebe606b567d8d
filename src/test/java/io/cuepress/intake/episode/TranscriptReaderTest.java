package io.cuepress.intake.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.FrameRate;
import io.cuepress.core.transcript.Segment;
import io.cuepress.intake.record.ImportOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // openai-whisper
                """
                {"text": " Hello bees. Bye.", "segments": [
                  {"id": 0, "seek": 0, "start": 1.0, "end": 2.5, "text": " Hello bees.", "tokens": [50364, 2425], "temperature": 0.0},
                  {"id": 1, "seek": 0, "start": 3.0, "end": 4.0, "text": " Bye.", "tokens": []}], "language": "en"}
                """,
                // faster-whisper, as a bare list
                """
                [{"id": 1, "start": 1.0, "end": 2.5, "text": " Hello bees.", "words": null},
                 {"id": 2, "start": 3.0, "end": 4.0, "text": " Bye.", "words": null}]
                """,
                // whisper.cpp
                """
                {"systeminfo": "AVX = 1", "model": {"type": "base"}, "params": {"language": "auto"}, "result": {"language": "en"},
                 "transcription": [
                  {"timestamps": {"from": "00:00:01,000", "to": "00:00:02,500"}, "offsets": {"from": 1000, "to": 2500}, "text": " Hello bees."},
                  {"timestamps": {"from": "00:00:03,000", "to": "00:00:04,000"}, "offsets": {"from": 3000, "to": 4000}, "text": " Bye."}]}
                """,
                // OpenAI verbose_json
                """
                {"task": "transcribe", "language": "english", "duration": 4.0, "text": "Hello bees. Bye.",
                 "segments": [{"start": 1.0, "end": 2.5, "text": " Hello bees."}, {"start": 3.0, "end": 4.0, "text": " Bye."}]}
                """,
                // Deepgram
                """
                {"metadata": {"duration": 4.0}, "results": {"channels": [{"alternatives": [{"transcript": "hello bees bye"}]}],
                 "utterances": [{"start": 1.0, "end": 2.5, "confidence": 0.9, "channel": 0, "transcript": "Hello bees."},
                                {"start": 3.0, "end": 4.0, "transcript": "Bye."}]}}
                """,
                // AssemblyAI
                """
                {"id": "a", "language_code": "en_us", "text": "Hello bees. Bye.", "words": [],
                 "utterances": [{"start": 1000, "end": 2500, "text": "Hello bees."}, {"start": 3000, "end": 4000, "text": "Bye."}]}
                """,
                // YouTube json3
                """
                {"wireMagic": "pb3", "events": [{"tStartMs": 0, "dDurationMs": 9000, "id": 1, "wpWinPosId": 1},
                  {"tStartMs": 1000, "dDurationMs": 1500, "segs": [{"utf8": "Hello"}, {"utf8": " bees.", "tOffsetMs": 500}]},
                  {"tStartMs": 2400, "dDurationMs": 10, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
                  {"tStartMs": 3000, "dDurationMs": 1000, "segs": [{"utf8": "Bye."}]}]}
                """,
                // Podcasting 2.0
                """
                {"version": "1.0.0", "segments": [{"startTime": 1, "endTime": 2.5, "body": "Hello bees."},
                                                  {"startTime": 3, "endTime": 4, "body": "Bye."}]}
                """,
                "1\n00:00:01,000 --> 00:00:02,500\nHello bees.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n",
                "WEBVTT\n\n00:01.000 --> 00:02.500\nHello bees.\n\n00:03.000 --> 00:04.000\nBye.\n",
                "0:00:01.000,0:00:02.500\nHello bees.\n\n0:00:03.000,0:00:04.000\nBye.\n",
                "start\tend\ttext\n1000\t2500\tHello bees.\n3000\t4000\tBye.\n"
            })
    void every_shape_gives_the_same_transcript(String body) {
        assertThat(shown(body)).isEqualTo("1000-2500 Hello bees.|3000-4000 Bye.");
    }

    @Test
    void whisperx_has_speakers_and_words_that_may_lack_times() {
        assertThat(segments("""
                {"segments": [{"start": 1.0, "end": 2.5, "text": " Hello 42 bees.", "speaker": "SPEAKER_00", "words": [
                  {"word": "Hello", "start": 1.0, "end": 1.4, "score": 0.9, "speaker": "SPEAKER_00"},
                  {"word": "42"}, {"word": "bees.", "start": 1.8, "end": 2.5}]}]}
                """).getFirst())
                .hasToString("Segment[time=TimeRange[start=00:00:01.000, end=00:00:02.500],"
                        + " speaker=Speaker[name=SPEAKER_00], text= Hello 42 bees.,"
                        + " words=[Word[time=TimeRange[start=00:00:01.000, end=00:00:01.400], text=Hello],"
                        + " Word[time=TimeRange[start=00:00:01.400, end=00:00:01.400], text=42],"
                        + " Word[time=TimeRange[start=00:00:01.800, end=00:00:02.500], text=bees.]]]");
    }

    @Test
    void the_times_of_words_are_in_the_unit_of_their_shape() {
        assertThat(words("""
                {"utterances": [{"speaker": "A", "start": 1000, "end": 2500, "text": "Hello bees.",
                  "words": [{"text": "Hello", "start": 1000, "end": 1400}, {"text": "bees.", "start": 1800, "end": 2500}]}]}
                """)).isEqualTo("1000 Hello|1800 bees.");
        assertThat(words("""
                {"results": {"utterances": [{"speaker": 0, "start": 1, "end": 2.5, "transcript": "Hello bees.",
                  "words": [{"word": "hello", "start": 1.0, "end": 1.4, "punctuated_word": "Hello"},
                            {"punctuated_word": "bees.", "word": "bees", "start": 1.8, "end": 2.5}]}]}}
                """)).isEqualTo("1000 Hello|1800 bees.");
        assertThat(words("""
                {"events": [{"tStartMs": 1000, "dDurationMs": 1500, "segs": [{"utf8": "Hello"}, {"utf8": " bees.", "tOffsetMs": 800}]}]}
                """)).isEqualTo("1000 Hello|1800  bees.");
    }

    @Test
    void an_event_ends_when_the_next_begins() {
        assertThat(shown("""
                {"events": [{"tStartMs": 0, "dDurationMs": 9000, "segs": [{"utf8": "One"}]},
                            {"tStartMs": 1000, "segs": [{"utf8": "Two"}]}, {"tStartMs": 2000, "segs": [{"utf8": "Three"}]}]}
                """)).isEqualTo("0-1000 One|1000-2000 Two|2000-2000 Three");
    }

    @Test
    void events_that_start_together_are_shown_together() {
        assertThat(shown("""
                {"events": [{"tStartMs": 0, "dDurationMs": 3000, "segs": [{"utf8": "A says"}]},
                            {"tStartMs": 0, "dDurationMs": 3000, "segs": [{"utf8": "B says"}]},
                            {"tStartMs": 3000, "dDurationMs": 1000, "segs": [{"utf8": "end"}]}]}
                """)).isEqualTo("0-3000 A says|0-3000 B says|3000-4000 end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language": "english", "segments": []}             | en
            {"language": "German", "segments": []}              | de
            {"language_code": "en_us", "utterances": []}        | en-US
            {"result": {"language": "uk"}, "transcription": []} | uk
            {"segments": []}                                    | und""")
    void the_language_is_the_one_the_recogniser_names(String body, String tag) {
        assertThat(valid(body).value().transcript().language()).hasToString(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"results": {"channels": []}}             | /segments           | missing
            {"hello": 1}                              | /segments           | missing
            {"segments": [{"start": "x"}]}            | /segments/0/start   | not-a-number
            {"segments": [                            | ''                  | not-json
            42                                        | ''                  | unknown-shape
            hello                                     | ''                  | unknown-shape
            {"utterances": [{"start": 360000000, "end": 1, "text": "x"}]} | /utterances/0 | missing
            {"events": [{"segs": [{"utf8": "x"}]}]}   | /events/0/tStartMs  | missing""")
    void a_broken_transcript_is_reported_with_its_place(String body, String pointer, String code) {
        assertThat(problems(body).getFirst()).satisfies(problem -> {
            assertThat(problem.pointer().value()).isEqualTo(pointer);
            assertThat(problem.code().slug()).isEqualTo(code);
        });
    }

    @Test
    void repaired_and_skipped_cues_are_reported() {
        var read = valid("WEBVTT\n\n00:05.000 --> 00:01.000\nBackwards\n\n1:2 --> 3\nGone\n");
        assertThat(read.repairs())
                .extracting(Problem::detail)
                .containsExactly(
                        "Line 6: the cue has invalid times: \"1:2 --> 3\"; it was left out.",
                        "The segment ends at 1000 ms, before its start at 5000 ms; its end was set to 5600 ms.");
    }

    @Test
    void a_time_of_a_hundred_hours_is_refused() {
        assertThat(problems("WEBVTT\n\n00:01.000 --> 100:00:00.000\nLong\n")
                        .getFirst()
                        .detail())
                .isEqualTo("Line 3: the time is 100 hours or more; give a time below 100:00:00.");
    }

    @Test
    void captions_that_roll_up_are_folded_in_json_too() {
        var events = """
                {"events": [{"tStartMs": 0, "dDurationMs": 1000, "segs": [{"utf8": "one"}]},
                  {"tStartMs": 1000, "dDurationMs": 1000, "segs": [{"utf8": "one\\ntwo"}]},
                  {"tStartMs": 2000, "dDurationMs": 1000, "segs": [{"utf8": "two\\nthree"}]}]}
                """;
        assertThat(shown(events)).isEqualTo("0-1000 one|1000-2000 two|2000-3000 three");
        assertThat(valid(events).repairs()).extracting(Problem::code).containsExactly(Code.ROLLING_CAPTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hi",
                "{1}{1}10\n{10}{20}Hi",
                "[00:01.00]Hi\n[00:02.00]"
            })
    void a_bracket_does_not_make_a_subtitle_file_json(String body) {
        assertThat(shown(body)).isEqualTo("1000-2000 Hi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {10}{20}Hi         | Line 1: this is a MicroDVD file without a frame rate: give `fps=`, such as fps=25.
            [10][20]Hi         | This is a MPL2 file, which is not supported; convert it to SRT or WebVTT first.
            %PDF-1.7           | This is a PDF file, which is not supported; convert it to SRT or WebVTT first.""")
    void what_is_not_read_is_refused_by_its_name(String body, String reason) {
        assertThat(problems(body)).extracting(Problem::detail).containsExactly(reason);
    }

    @Test
    void frames_are_read_at_the_rate_of_the_client() {
        var options = ImportOptions.DEFAULT.withFrameRate(new FrameRate(10, 1));
        var read = new TranscriptReader(options, null).transcript("{10}{20}Hi".getBytes(UTF_8));
        assertThat(read).isInstanceOf(Checked.Valid.class);
    }

    private static String shown(String body) {
        return segments(body).stream()
                .map(s -> s.time().start().ms() + "-" + s.time().end().ms() + " "
                        + s.text().strip())
                .collect(Collectors.joining("|"));
    }

    private static String words(String body) {
        return segments(body).getFirst().words().stream()
                .map(word -> word.time().start().ms() + " " + word.text())
                .collect(Collectors.joining("|"));
    }

    private static List<Segment> segments(String body) {
        return valid(body).value().transcript().segments();
    }

    private static Checked.Valid<SpokenTranscript> valid(String body) {
        return switch (read(body)) {
            case Checked.Valid<SpokenTranscript> valid -> valid;
            case Checked.Invalid<SpokenTranscript>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(String body) {
        return switch (read(body)) {
            case Checked.Valid<SpokenTranscript> valid -> throw new AssertionError(valid);
            case Checked.Invalid<SpokenTranscript>(var problems) -> problems;
        };
    }

    private static Checked<SpokenTranscript> read(String body) {
        return new TranscriptReader(ImportOptions.DEFAULT, null).transcript(body.getBytes(UTF_8));
    }
}
