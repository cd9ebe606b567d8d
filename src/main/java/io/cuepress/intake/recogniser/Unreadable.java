package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.JsonShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// JSON that is known and is no transcript with times: its name, and what to send instead.
///
/// To add one: a line here, with the paths that only it has.
enum Unreadable {
    LIVE_CHAT(
            "This is the live chat of a YouTube video, which is not speech; send the captions, such as .json3 or .vtt.",
            "replayChatItemAction.actions[]"),
    AWS_JOB(
            "This is the status of a job of AWS Transcribe; send the file at its TranscriptFileUri.",
            "TranscriptionJob.TranscriptionJobStatus"),
    AWS_WITHOUT_ITEMS(
            "This AWS Transcribe result has no items, which have the times; send the whole result.",
            "results.transcripts[].transcript"),
    ASSEMBLY_AI_JOB(
            "This AssemblyAI transcript has no words yet; send it when its status is completed.",
            "audio_url",
            "status"),
    DEEPGRAM_WITHOUT_WORDS(
            "This Deepgram result has neither utterances nor words; send the whole result.",
            "results.channels[].alternatives[].transcript"),
    GOOGLE_WITHOUT_TIMES(
            "This Google Speech-to-Text result has no times; request it with enableWordTimeOffsets.",
            "results[].alternatives[].transcript"),
    GOOGLE_JOB(
            "This is the status of a Google Speech-to-Text operation; send its response.", "metadata.progressPercent"),
    AZURE_FILES(
            "This is a list of the files of Azure AI Speech; send the file at contentUrl of the kind Transcription.",
            "values[].links.contentUrl"),
    AZURE_WITHOUT_PHRASES(
            "This Azure AI Speech result has no phrases, which have the times; send the whole result.",
            "combinedPhrases[].text"),
    GLADIA_JOB("This is the status of a Gladia job; send the result at its result_url.", "result_url", "id"),
    REV_JOB("This is the status of a Rev AI job; send its transcript.", "created_on", "status"),
    SHERPA_WITHOUT_TIMES("This sherpa-onnx result has no timestamps; send the whole result.", "tokens[]", "text"),
    PLAIN(
            "This JSON has a text without times; request them from the recogniser, from OpenAI with"
                    + " response_format=verbose_json.",
            "text");

    private final String advice;
    private final List<String> signs;

    Unreadable(String advice, String... signs) {
        this.advice = advice;
        this.signs = List.of(signs);
    }

    static Optional<Unreadable> of(JsonShape shape) {
        return Stream.of(values())
                .filter(known -> known.signs.stream().allMatch(shape::has))
                .findFirst();
    }

    String advice() {
        return advice;
    }
}
