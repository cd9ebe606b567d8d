package io.cuepress.intake.recogniser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.intake.episode.SpokenTranscript;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.record.ImportOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each body has the shape that the vendor documents, with every number checked by hand.
class RecognisersTest {

    @Test
    void youtube_transcript_api_has_durations_that_end_at_the_next_caption() {
        assertThat(shown("""
                [{"text": "hello and welcome", "start": 0.03, "duration": 5.46},
                 {"text": "today we look after the bees", "start": 3.21, "duration": 3.48},
                 {"text": "and the flowers", "start": 6.1, "duration": 2.0}]
                """))
                .isEqualTo(
                        "30-3210 hello and welcome|3210-6100 today we look after the bees|6100-8100 and the flowers");
        assertThat(shown("""
                {"video_id": "x", "language": "English (auto-generated)", "language_code": "en", "is_generated": true,
                 "snippets": [{"text": "hello", "start": 0.5, "duration": 1.25}]}
                """)).isEqualTo("500-1750 hello");
    }

    @Test
    void hugging_face_has_chunks_whose_last_end_may_be_missing() {
        assertThat(shown("""
                {"text": " Hello. Bees. Bye now.", "chunks": [
                  {"timestamp": [0.0, 4.48], "text": " Hello and welcome."},
                  {"timestamp": [4.88, null], "text": " The bees."},
                  {"timestamp": [7.2, null], "text": " Bye for now ok."}]}
                """)).isEqualTo("0-4480 Hello and welcome.|4880-7200 The bees.|7200-8200 Bye for now ok.");
        assertThat(shown("""
                {"output": {"text": " Up we go.", "chunks": [{"timestamp": [0.5, 0.9], "text": " Up"},
                  {"timestamp": [0.9, 1.1], "text": " we"}, {"timestamp": [1.1, 1.6], "text": " go."}]}}
                """)).isEqualTo("500-1600 Up we go.");
        assertThat(shown("""
                {"speakers": [{"speaker": "SPEAKER_00", "text": " Hello there.", "timestamp": [0.0, 1.5]}],
                 "chunks": [{"text": " Hello there.", "timestamp": [0.0, 1.5]}], "text": " Hello there."}
                """)).isEqualTo("0-1500 SPEAKER_00: Hello there.");
    }

    @Test
    void assembly_ai_counts_milliseconds() {
        assertThat(shown("""
                {"id": "8c2f", "language_model": "assemblyai_default", "acoustic_model": "assemblyai_default",
                 "language_code": "en_us", "status": "completed", "audio_url": "https://example.org/a.mp3", "text": "Up we go. Down.",
                 "words": [{"text": "Up", "start": 61500, "end": 61700, "confidence": 0.97, "speaker": null},
                           {"text": "we", "start": 61700, "end": 61900, "confidence": 0.9, "speaker": null},
                           {"text": "go.", "start": 61900, "end": 62250, "confidence": 0.9, "speaker": null}],
                 "utterances": null, "confidence": 0.9, "audio_duration": 70}
                """)).isEqualTo("61500-62250 Up we go.");
        assertThat(shown("""
                {"id": "8c2f", "status": "completed", "audio_duration": 70, "utterances": [
                  {"confidence": 0.9, "start": 500, "end": 1600, "text": "Up we go.", "speaker": "A", "words": [
                    {"text": "Up", "start": 500, "end": 900, "confidence": 0.9, "speaker": "A"}]},
                  {"confidence": 0.9, "start": 1700, "end": 2100, "text": "Down.", "speaker": "B", "words": []}]}
                """)).isEqualTo("500-1600 A: Up we go.|1700-2100 B: Down.");
    }

    @Test
    void deepgram_has_utterances_paragraphs_or_words() {
        assertThat(shown("""
                {"metadata": {"duration": 4.2, "channels": 1}, "results": {"channels": [{"alternatives": [{"transcript": "up we go"}]}],
                 "utterances": [{"start": 0.5, "end": 1.6, "confidence": 0.9, "channel": 0, "transcript": "Up we go.",
                  "words": [{"word": "up", "start": 0.5, "end": 0.9, "punctuated_word": "Up"}], "speaker": 0, "id": "a"}]}}
                """)).isEqualTo("500-1600 0: Up we go.");
        assertThat(shown("""
                {"metadata": {}, "results": {"channels": [{"detected_language": "en", "alternatives": [{"transcript": "Up we go. Down.", "words": [
                  {"word": "up", "start": 0.5, "end": 0.9, "confidence": 1.0, "punctuated_word": "Up"}],
                  "paragraphs": {"transcript": "x", "paragraphs": [{"sentences": [
                    {"text": "Up we go.", "start": 0.5, "end": 1.6}, {"text": "Down.", "start": 2.0, "end": 2.4}],
                    "speaker": 1, "num_words": 4, "start": 0.5, "end": 2.4}]}}]}]}}
                """)).isEqualTo("500-1600 1: Up we go.|2000-2400 1: Down.");
        assertThat(shown("""
                {"metadata": {}, "results": {"channels": [{"alternatives": [{"transcript": "up we go", "confidence": 0.9, "words": [
                  {"word": "up", "start": 0.5, "end": 0.9}, {"word": "we", "start": 0.9, "end": 1.1},
                  {"word": "go", "start": 1.1, "end": 1.6}]}]}]}}
                """)).isEqualTo("500-1600 up we go");
    }

    @Test
    void channels_that_speak_at_once_are_no_disorder() {
        var read = read("""
                {"metadata": {}, "results": {"channels": [
                  {"alternatives": [{"words": [{"word": "up", "start": 0.5, "end": 0.9}, {"word": "go", "start": 4.1, "end": 4.6}]}]},
                  {"alternatives": [{"words": [{"word": "down", "start": 2.5, "end": 2.9}]}]}]}}
                """);
        assertThat(read.repairs()).isEmpty();
        assertThat(read.value().transcript().segments())
                .extracting(Segment::text)
                .containsExactly("up", "down", "go");
    }

    @Test
    void aws_transcribe_has_times_as_text_and_punctuation_without_times() {
        var items = """
                [{"start_time": "0.1", "end_time": "0.5", "alternatives": [{"confidence": "0.99", "content": "Hello"}], "type": "pronunciation"},
                 {"alternatives": [{"confidence": "0.0", "content": ","}], "type": "punctuation"},
                 {"start_time": "0.5", "end_time": "0.96", "alternatives": [{"confidence": "0.9", "content": "bees"}], "type": "pronunciation"},
                 {"alternatives": [{"confidence": "0.0", "content": "."}], "type": "punctuation"}]""";
        assertThat(shown("""
                {"jobName": "j", "accountId": "1", "status": "COMPLETED", "results": {"language_code": "en-GB",
                 "transcripts": [{"transcript": "Hello, bees."}], "items": %s}}
                """.formatted(items))).isEqualTo("100-960 Hello, bees.");
        assertThat(shown("""
                {"jobName": "j", "results": {"transcripts": [{"transcript": "Hello, bees."}], "items": %s,
                 "speaker_labels": {"speakers": 2, "segments": [{"start_time": "0.1", "end_time": "0.96", "speaker_label": "spk_0", "items": [
                  {"start_time": "0.1", "end_time": "0.5", "speaker_label": "spk_0"},
                  {"start_time": "0.5", "end_time": "0.96", "speaker_label": "spk_1"}]}]}}}
                """.formatted(items))).isEqualTo("100-500 spk_0: Hello,|500-960 spk_1: bees.");
        assertThat(shown("""
                {"results": {"items": %s, "audio_segments": [{"id": 0, "transcript": "Hello, bees.", "start_time": "0.09",
                 "end_time": "1.0", "speaker_label": "spk_0", "items": [0, 1, 2, 3]}]}}
                """.formatted(items))).isEqualTo("90-1000 spk_0: Hello, bees.");
    }

    @Test
    void azure_counts_ticks_durations_or_milliseconds() {
        assertThat(shown("""
                {"source": "https://example.org/a.wav", "durationInTicks": 41200000, "duration": "PT4.12S",
                 "combinedRecognizedPhrases": [{"channel": 0, "display": "Up we go."}],
                 "recognizedPhrases": [{"recognitionStatus": "Success", "channel": 0, "speaker": 1, "offset": "PT0.5S", "duration": "PT1.1S",
                  "offsetInTicks": 5000000.0, "durationInTicks": 11000000.0, "nBest": [{"confidence": 0.9, "lexical": "up we go",
                  "display": "Up we go.", "displayWords": [{"displayText": "Up", "offsetInTicks": 5000000.0, "durationInTicks": 4000000.0}]}]}]}
                """)).isEqualTo("500-1600 1: Up we go.");
        assertThat(shown("""
                {"recognizedPhrases": [{"recognitionStatus": "Success", "offset": "PT1M0.5S", "duration": "PT1.1S",
                  "nBest": [{"display": "Up we go."}]}]}
                """)).isEqualTo("60500-61600 Up we go.");
        assertThat(shown("""
                {"RecognitionStatus": "Success", "Offset": 5000000, "Duration": 11000000, "DisplayText": "Up we go.", "NBest": [
                  {"Confidence": 0.9, "Lexical": "up we go", "Display": "Up we go.", "Words": [{"Word": "up", "Offset": 5000000, "Duration": 4000000}]}]}
                """)).isEqualTo("500-1600 Up we go.");
        assertThat(shown("""
                {"durationMilliseconds": 4120, "combinedPhrases": [{"text": "Up we go."}], "phrases": [
                  {"offsetMilliseconds": 500, "durationMilliseconds": 1100, "text": "Up we go.", "locale": "en-US", "confidence": 0.9,
                   "words": [{"text": "Up", "offsetMilliseconds": 500, "durationMilliseconds": 400}]}]}
                """)).isEqualTo("500-1600 Up we go.");
    }

    @Test
    void google_has_words_or_the_end_of_each_result() {
        assertThat(shown("""
                {"name": "1", "done": true, "response": {"@type": "x", "results": [{"alternatives": [{"transcript": "up we go", "confidence": 0.9,
                 "words": [{"startTime": "0.500s", "endTime": "0.900s", "word": "up"}, {"startTime": "0.900s", "endTime": "1.100s", "word": "we"},
                           {"startTime": "1.100s", "endTime": "1.600s", "word": "go"}]}], "resultEndTime": "1.700s", "languageCode": "en-gb"}]}}
                """)).isEqualTo("500-1600 up we go");
        assertThat(shown("""
                {"results": [{"alternatives": [{"transcript": "up we go", "words": [
                  {"endOffset": "0.9s", "word": "up", "speakerLabel": "1"}, {"startOffset": "0.9s", "endOffset": "1.100s", "word": "we", "speakerLabel": "1"},
                  {"startOffset": "1.1s", "endOffset": "1.600s", "word": "go", "speakerLabel": "2"}]}], "resultEndOffset": "1.7s"}]}
                """)).isEqualTo("0-1100 1: up we|1100-1600 2: go");
        assertThat(shown("""
                {"results": [{"alternatives": [{"transcript": "up we go"}], "resultEndTime": "1.7s"},
                             {"alternatives": [{"transcript": " and down"}], "resultEndTime": "3.2s"}]}
                """)).isEqualTo("0-1700 up we go|1700-3200 and down");
        assertThat(shown("""
                {"results": [
                  {"alternatives": [{"transcript": "up", "words": [{"startTime": {"seconds": "0", "nanos": 500000000}, "endTime": "0.9s", "word": "up"}]}]},
                  {"alternatives": [{"words": [{"startTime": "0.5s", "endTime": "0.9s", "word": "up", "speakerTag": 2}]}]}]}
                """)).isEqualTo("500-900 2: up");
    }

    @Test
    void rev_has_all_that_is_between_words_as_elements() {
        assertThat(shown("""
                {"monologues": [
                  {"speaker": 0, "elements": [{"type": "text", "value": "Up", "ts": 0.5, "end_ts": 0.9, "confidence": 0.9}, {"type": "punct", "value": " "},
                   {"type": "text", "value": "we", "ts": 0.9, "end_ts": 1.1}, {"type": "punct", "value": "."}]},
                  {"speaker": 1, "speaker_info": {"id": "1", "display_name": "Ann"}, "elements": [{"type": "text", "value": "Down", "ts": 1.2, "end_ts": 1.5}]}]}
                """)).isEqualTo("500-1100 0: Up we.|1200-1500 Ann: Down");
    }

    @Test
    void speechmatics_has_marks_that_attach_to_the_word_before() {
        assertThat(shown("""
                {"format": "2.9", "job": {"id": "x"}, "metadata": {"transcription_config": {"language": "cmn", "diarization": "speaker"}, "type": "transcription"},
                 "results": [
                  {"alternatives": [{"confidence": 1.0, "content": "Up", "language": "en", "speaker": "S1"}], "end_time": 0.9, "start_time": 0.5, "type": "word"},
                  {"alternatives": [{"confidence": 1.0, "content": "we", "language": "en", "speaker": "S1"}], "end_time": 1.1, "start_time": 0.9, "type": "word"},
                  {"alternatives": [{"confidence": 1.0, "content": ".", "language": "en", "speaker": "S1"}], "attaches_to": "previous", "end_time": 1.1,
                   "is_eos": true, "start_time": 1.1, "type": "punctuation"},
                  {"alternatives": [{"confidence": 1.0, "content": "Go", "language": "en", "speaker": "UU"}], "end_time": 1.6, "start_time": 1.2, "type": "word"}]}
                """)).isEqualTo("500-1100 S1: Up we.|1200-1600 Go");
    }

    @Test
    void gladia_has_utterances_below_its_result() {
        assertThat(shown("""
                {"id": "4", "status": "done", "result_url": "x", "result": {"metadata": {"audio_duration": 4.2}, "transcription": {
                 "full_transcript": "Up we go.", "languages": ["en"], "utterances": [{"start": 0.5, "end": 1.6, "confidence": 0.9, "channel": 0,
                 "speaker": 0, "words": [{"word": " Up", "start": 0.5, "end": 0.9, "confidence": 0.9}], "text": "Up we go.", "language": "en"}]}}}
                """)).isEqualTo("500-1600 0: Up we go.");
    }

    @Test
    void eleven_labs_has_spaces_and_sounds_among_the_words() {
        assertThat(shown("""
                {"language_code": "eng", "language_probability": 0.98, "text": "Up we go. (laughs)", "words": [
                  {"text": "Up", "start": 0.5, "end": 0.9, "type": "word", "speaker_id": "speaker_0"},
                  {"text": " ", "start": 0.9, "end": 0.92, "type": "spacing", "speaker_id": "speaker_0"},
                  {"text": "we", "start": 0.92, "end": 1.1, "type": "word", "speaker_id": "speaker_0"},
                  {"text": " ", "start": 1.1, "end": 1.12, "type": "spacing", "speaker_id": "speaker_0"},
                  {"text": "go.", "start": 1.12, "end": 1.6, "type": "word", "speaker_id": "speaker_0"},
                  {"text": " ", "start": 1.6, "end": 1.62, "type": "spacing", "speaker_id": "speaker_0"},
                  {"text": "(laughs)", "start": 1.62, "end": 2.0, "type": "audio_event", "speaker_id": "speaker_0"}]}
                """)).isEqualTo("500-2000 speaker_0: Up we go. (laughs)");
    }

    @Test
    void vosk_has_an_object_or_several_for_utterances() {
        var one = """
                {"result": [{"conf": 1.0, "start": 0.51, "end": 0.9, "word": "up"}, {"conf": 0.9, "start": 0.9, "end": 1.11, "word": "we"}], "text": "up we"}
                """;
        var two = """
                {"alternatives": [{"confidence": 9.1, "result": [{"start": 1.2, "end": 1.5, "word": "go"}], "text": "go"},
                                  {"confidence": 1.1, "result": [{"start": 1.2, "end": 1.5, "word": "no"}], "text": "no"}]}
                """;
        assertThat(shown(one)).isEqualTo("510-1110 up we");
        assertThat(shown(two)).isEqualTo("1200-1500 go");
        assertThat(shown(one + one.replace("0.", "2."))).isEqualTo("510-1110 up we|2510-2900 up we");
        assertThat(shown("[" + one + "," + one.replace("0.", "2.") + "]")).isEqualTo("510-1110 up we|2510-2900 up we");
    }

    @Test
    void nemo_and_parakeet_have_segments_or_sentences() {
        assertThat(shown("""
                [{"text": "Up we go.", "timestamp": {"word": [{"word": "Up", "start_offset": 6, "end_offset": 11, "start": 0.5, "end": 0.9}],
                  "segment": [{"segment": "Up we go.", "start_offset": 6, "end_offset": 20, "start": 0.5, "end": 1.6}]}}]
                """)).isEqualTo("500-1600 Up we go.");
        assertThat(shown("""
                {"text": "Up we go.", "sentences": [{"text": "Up we go.", "start": 0.5, "end": 1.6, "duration": 1.1, "tokens": [
                  {"text": " Up", "start": 0.5, "end": 0.9, "duration": 0.4}]}]}
                """)).isEqualTo("500-1600 Up we go.");
    }

    @Test
    void watson_has_arrays_for_words_and_speakers_in_a_list() {
        assertThat(shown("""
                {"result_index": 0, "results": [{"final": true, "alternatives": [{"transcript": "up %HESITATION we ", "confidence": 0.9,
                  "timestamps": [["up", 0.5, 0.9], ["%HESITATION", 0.9, 1.0], ["we", 1.0, 1.1]]}]}],
                 "speaker_labels": [{"from": 0.5, "to": 0.9, "speaker": 2, "confidence": 0.5, "final": false},
                                    {"from": 1.0, "to": 1.1, "speaker": 2, "confidence": 0.5, "final": false}]}
                """)).isEqualTo("500-1100 2: up we");
    }

    @Test
    void sherpa_onnx_has_tokens_that_are_parts_of_words() {
        assertThat(shown("""
                {"lang": "", "emotion": "", "event": "", "text": "Up we go", "timestamps": [0.50, 0.90, 1.10, 1.30],
                 "durations": [], "tokens": ["▁Up", "▁we", "▁g", "o"], "words": []}
                """)).isEqualTo("500-1500 Up we go");
        assertThat(shown("""
                {"text": "蜜蜂好", "timestamps": [0.50, 0.90, 1.10], "tokens": ["蜜", "蜂", "好"]}
                """)).isEqualTo("500-1300 蜜蜂好");
    }

    @Test
    void kaldi_has_a_line_for_each_word() {
        assertThat(shown("""
                ;; made by sclite
                talk1 1 0.50 0.40 up 0.98
                talk1 1 0.90 0.20 <eps> 1.00
                talk1 1 1.10 0.50 go
                talk2 A 1.70 0.30 down NA lex
                """)).isEqualTo("500-1600 up go|1700-2000 down");
    }

    @Test
    void words_alone_are_cut_into_segments() {
        assertThat(shown("""
                {"task": "transcribe", "language": "english", "duration": 4.2, "segments": [], "text": "Hello and welcome.", "words": [
                  {"word": "Hello", "start": 0.0, "end": 0.4}, {"word": "and", "start": 0.4, "end": 0.6}, {"word": null, "start": 0.6, "end": 0.6},
                  {"word": "welcome.", "start": NaN, "end": 1.1}, {"word": "Bye.", "start": 2.5, "end": 2.9}]}
                """)).isEqualTo("0-1100 Hello and welcome.|2500-2900 Bye.");
    }

    @Test
    void words_alone_have_several_names() {
        assertThat(shown("""
                {"segments": [], "word_segments": [{"word": "Up", "start": 0.5, "end": 0.9, "score": 0.9}, {"word": "we", "start": 0.9, "end": 1.1}]}
                """)).isEqualTo("500-1100 Up we");
        assertThat(shown("""
                {"transcripts": [{"confidence": -4.2, "words": [{"word": "up", "start_time": 0.5, "duration": 0.4}, {"word": "we", "start_time": 0.9, "duration": 0.2}]}]}
                """)).isEqualTo("500-1100 up we");
        assertThat(shown("""
                {"id": "x", "text": "Up we", "tokens": [{"text": "Up", "start_ms": 500, "end_ms": 900, "speaker": "1"}, {"text": " we", "start_ms": 900, "end_ms": 1100, "speaker": "1"}]}
                """)).isEqualTo("500-1100 1: Up we");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"utterances": [{"start": 61.5, "end": 62.25, "text": "Up we go.", "speaker": 0}]}                 | 61500 | seconds
            {"utterances": [{"start": 61, "end": 62, "text": "Up we go.", "speaker": 0}]}                      | 61000 | seconds
            {"utterances": [{"start": 61500, "end": 62250, "text": "Up we go.", "speaker": "A"}]}              | 61500 | milliseconds
            {"words": [{"start": 61500, "end": 61700, "text": "Up"}, {"start": 61800, "end": 62000, "text": "we"}]} | 61500 | milliseconds
            [{"start": 599, "end": 4160, "text": "Hello, I keep bees."}, {"start": 4160, "end": 6770, "text": "So do we."}] | 599 | milliseconds
            {"segments": [{"start": 600000, "end": 604160, "text": "Hello, I keep bees."}]}                    | 600000 | milliseconds
            """)
    void the_speed_of_speech_settles_a_unit_that_is_not_defined(String body, long startMs, String unit) {
        var read = read(body);
        assertThat(read.value()
                        .transcript()
                        .segments()
                        .getFirst()
                        .time()
                        .start()
                        .ms())
                .isEqualTo(startMs);
        assertThat(read.repairs())
                .extracting(Problem::detail)
                .containsExactly(
                        "The times have no unit; they were read as " + unit + ", which the speed of the speech shows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"start\": 0, \"end\": 300, \"text\": \"x\"}]",
                "[{\"start\": 0, \"end\": 20, \"text\": \"Hello bees.\"}, {\"start\": 20, \"end\": 40, \"text\": \"Bye.\"}]",
                "{\"segments\": [{\"start\": 0, \"end\": 3600, \"text\": \"Hello bees.\"}]}"
            })
    void seconds_stay_seconds_where_they_are_usual(String body) {
        assertThat(read(body).repairs()).isEmpty();
        assertThat(read(body)
                        .value()
                        .transcript()
                        .segments()
                        .getFirst()
                        .time()
                        .end()
                        .ms())
                .isGreaterThanOrEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "Hello bees."}                                                        | OpenAI
            {"TranscriptionJob": {"TranscriptionJobStatus": "COMPLETED"}}                  | AWS Transcribe
            {"id": "1", "status": "queued", "audio_url": "x", "words": null, "text": null} | AssemblyAI
            {"results": {"channels": [{"alternatives": [{"transcript": "up"}]}]}}          | Deepgram
            {"results": [{"alternatives": [{"transcript": "up"}]}]}                        | Google
            {"replayChatItemAction": {"actions": [{}]}}                                    | YouTube
            """)
    void what_has_no_times_is_refused_by_its_name(String body, String name) {
        assertThat(problems(body))
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains(name));
    }

    @Test
    void a_word_that_is_left_out_is_told() {
        var read = read("""
                {"words": [{"word": null, "start": 0, "end": 1}, {"word": "Up", "start": 0.5, "end": 0.9}]}
                """);
        assertThat(read.repairs())
                .extracting(problem -> problem.pointer() + " " + problem.detail())
                .containsExactly("/words/0 The word has no text or no time; it was left out.");
    }

    @Test
    void words_keep_their_times() {
        var words = transcript("""
                {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Up", "ts": 0.5, "end_ts": 0.9}, {"type": "punct", "value": " "},
                   {"type": "text", "value": "we", "ts": 0.9, "end_ts": 1.1}]}]}
                """).segments().getFirst().words();
        assertThat(words.stream()
                        .map(word ->
                                word.time().start().ms() + " " + word.text().strip()))
                .containsExactly("500 Up", "900 we");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language_code": "eng", "words": [{"text": "Up", "start": 0.5, "end": 0.9, "type": "word"}]}                       | en
            {"phrases": [{"offsetMilliseconds": 5, "durationMilliseconds": 9, "text": "Up", "locale": "de-DE"}]}                | de-DE
            {"metadata": {"transcription_config": {"language": "cmn"}}, "results": [{"start_time": 1, "end_time": 2, "alternatives": [{"content": "Up"}]}]} | zh
            {"results": {"language_code": "en-GB", "items": [{"start_time": "1", "end_time": "2", "alternatives": [{"content": "Up"}]}]}} | en-GB
            """)
    void the_language_is_the_one_the_recogniser_names(String body, String tag) {
        assertThat(transcript(body).language()).hasToString(tag);
    }

    private static String shown(String body) {
        return transcript(body).segments().stream().map(RecognisersTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Segment segment) {
        var speaker = segment.speaker() == null ? "" : segment.speaker().name() + ": ";
        return segment.time().start().ms() + "-" + segment.time().end().ms() + " " + speaker
                + segment.text().strip();
    }

    private static Transcript transcript(String body) {
        return read(body).value().transcript();
    }

    private static Checked.Valid<SpokenTranscript> read(String body) {
        return switch (checked(body)) {
            case Checked.Valid<SpokenTranscript> valid -> {
                ToldProblems.assertTold(valid.repairs());
                yield valid;
            }
            case Checked.Invalid<SpokenTranscript>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<Problem> problems(String body) {
        return switch (checked(body)) {
            case Checked.Valid<SpokenTranscript> valid -> List.of();
            case Checked.Invalid<SpokenTranscript>(var problems) -> problems;
        };
    }

    private static Checked<SpokenTranscript> checked(String body) {
        return new TranscriptReader(ImportOptions.DEFAULT, null).transcript(body.getBytes(UTF_8));
    }
}
