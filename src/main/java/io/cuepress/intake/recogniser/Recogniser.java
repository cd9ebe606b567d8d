package io.cuepress.intake.recogniser;

import static io.cuepress.intake.speech.SpeechUnit.MILLISECONDS;
import static io.cuepress.intake.speech.SpeechUnit.SECONDS;

import io.cuepress.intake.speech.JsonShape;
import io.cuepress.intake.speech.SpeechReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The recognisers, each with the paths that only its JSON has; the first whose paths all occur reads it.
///
/// To add one: a line here, with a [SpeechReader] if no other fits.
public enum Recogniser {
    AWS_SEGMENTS(
            TimedTexts.in("results.audio_segments[]", SECONDS),
            "results.audio_segments[].start_time",
            "results.audio_segments[].transcript"),
    AWS(AwsTranscribe::new, "results.items[].alternatives[].content"),
    DEEPGRAM_UTTERANCES(TimedTexts.in("results.utterances[]", SECONDS), "results.utterances[].transcript"),
    DEEPGRAM(Deepgram::new, "results.channels[].alternatives[].words[].start"),
    WATSON(WatsonSpeech::new, "results[].alternatives[].timestamps[][]"),
    SPEECHMATICS(Speechmatics::new, "results[].alternatives[].content", "results[].start_time"),
    GOOGLE_WORDS(GoogleSpeech::new, "results[].alternatives[].words[].word"),
    GOOGLE(GoogleSpeech::new, "results[].alternatives[].transcript", "results[].resultEndTime"),
    GOOGLE_2(GoogleSpeech::new, "results[].alternatives[].transcript", "results[].resultEndOffset"),
    AZURE_BATCH(AzureSpeech.in("recognizedPhrases[]"), "recognizedPhrases[].nBest[].display"),
    AZURE_FAST(AzureSpeech.in("phrases[]"), "phrases[].offsetMilliseconds", "phrases[].text"),
    AZURE_FAST_PREVIEW(AzureSpeech.in("phrases[]"), "phrases[].offset", "phrases[].text"),
    AZURE_LIVE(AzureSpeech.in(""), "NBest[].Display", "Offset", "Duration"),
    REV(RevAi::new, "monologues[].elements[].value"),
    GLADIA(
            TimedTexts.in("transcription.utterances[]", SECONDS),
            "transcription.utterances[].start",
            "transcription.utterances[].text"),
    GLADIA_1(TimedTexts.in("prediction[]", SECONDS), "prediction[].time_begin", "prediction[].transcription"),
    NEMO(TimedTexts.in("timestamp.segment[]", SECONDS), "timestamp.segment[].start", "timestamp.segment[].segment"),
    NEMO_WORDS(WordList.in("timestamp.word[]", SECONDS), "timestamp.word[].start", "timestamp.word[].word"),
    PARAKEET_MLX(TimedTexts.in("sentences[]", SECONDS), "sentences[].tokens[].start", "sentences[].text"),
    VOSK_ALTERNATIVES(Vosk::new, "alternatives[].result[].word"),
    VOSK(Vosk::new, "result[].word", "result[].start"),
    SHERPA_ONNX(SherpaOnnx::new, "tokens[]", "timestamps[]", "text"),
    HUGGING_FACE_SPEAKERS(HuggingFaceChunks.in("speakers[]"), "speakers[].timestamp[]", "speakers[].text"),
    HUGGING_FACE(HuggingFaceChunks.in("chunks[]"), "chunks[].timestamp[]", "chunks[].text"),
    ASSEMBLY_AI(
            TimedTexts.in("utterances[]", MILLISECONDS), "audio_duration", "utterances[].start", "utterances[].text"),
    ASSEMBLY_AI_SENTENCES(
            TimedTexts.in("sentences[]", MILLISECONDS), "audio_duration", "sentences[].start", "sentences[].text"),
    ASSEMBLY_AI_PARAGRAPHS(
            TimedTexts.in("paragraphs[]", MILLISECONDS), "audio_duration", "paragraphs[].start", "paragraphs[].text"),
    ASSEMBLY_AI_WORDS(WordList.in("words[]", MILLISECONDS), "audio_duration", "words[].start", "words[].text"),
    /// Coqui and DeepSpeech.
    COQUI(WordList.in("words[]", SECONDS), "words[].word", "words[].start_time", "words[].duration"),
    SONIOX(WordList.in("tokens[]", MILLISECONDS), "tokens[].start_ms", "tokens[].text"),
    ELEVEN_LABS(WordList.in("words[]", SECONDS), "words[].type", "words[].text"),
    /// youtube-transcript-api, in its old form and its new one.
    YOUTUBE_TRANSCRIPT(TimedTexts.shown("[]", SECONDS), "[].start", "[].duration", "[].text"),
    YOUTUBE_SNIPPETS(TimedTexts.shown("snippets[]", SECONDS), "snippets[].start", "snippets[].text"),
    /// Several recognisers, some of which count milliseconds.
    UTTERANCES(
            TimedTexts.in("utterances[]", SECONDS),
            TimedTexts.in("utterances[]", MILLISECONDS),
            "utterances[].start",
            "utterances[].text"),
    UTTERANCE_TRANSCRIPTS(
            TimedTexts.in("utterances[]", SECONDS),
            TimedTexts.in("utterances[]", MILLISECONDS),
            "utterances[].start",
            "utterances[].transcript"),
    SEGMENTS(
            TimedTexts.in("segments[]", SECONDS),
            TimedTexts.in("segments[]", MILLISECONDS),
            "segments[].start",
            "segments[].text"),
    SENTENCES(
            TimedTexts.in("sentences[]", SECONDS),
            TimedTexts.in("sentences[]", MILLISECONDS),
            "sentences[].start",
            "sentences[].text"),
    TRANSCRIPT(
            TimedTexts.in("transcript[]", SECONDS),
            TimedTexts.in("transcript[]", MILLISECONDS),
            "transcript[].start",
            "transcript[].text"),
    LIST(TimedTexts.in("[]", SECONDS), TimedTexts.in("[]", MILLISECONDS), "[].start", "[].end", "[].text"),
    /// OpenAI and others with timestamps of words alone.
    WORDS(WordList.in("words[]", SECONDS), "words[].start", "words[].word"),
    WORDS_OF_WHISPERX(WordList.in("word_segments[]", SECONDS), "word_segments[].start", "word_segments[].word"),
    TEXTS_OF_WORDS(
            WordList.in("words[]", SECONDS), WordList.in("words[]", MILLISECONDS), "words[].start", "words[].text"),
    LIST_OF_WORDS(WordList.in("[]", SECONDS), WordList.in("[]", MILLISECONDS), "[].start", "[].end", "[].word");

    private final SpeechReader.Factory reader;
    private final SpeechReader.@Nullable Factory inMs;
    private final List<String> signs;

    Recogniser(SpeechReader.Factory reader, String... signs) {
        this.reader = reader;
        this.inMs = null;
        this.signs = List.of(signs);
    }

    /// One whose shape does not define the unit of its times.
    Recogniser(SpeechReader.Factory inSeconds, SpeechReader.Factory inMs, String... signs) {
        this.reader = inSeconds;
        this.inMs = inMs;
        this.signs = List.of(signs);
    }

    /// The recogniser of a document, with the object that has its answer.
    static Optional<Found> of(JsonShape shape) {
        return Stream.of(values())
                .flatMap(recogniser -> shape.under(recogniser.signs).map(root -> new Found(recogniser, root)).stream())
                .findFirst();
    }

    /// @param root the path of the object, which ends in a dot unless it is the document
    record Found(Recogniser recogniser, String root) {}

    SpeechReader.Factory reader() {
        return reader;
    }

    /// The reader of times in milliseconds, if the shape does not define their unit.
    Optional<SpeechReader.Factory> inMilliseconds() {
        return Optional.ofNullable(inMs);
    }
}
