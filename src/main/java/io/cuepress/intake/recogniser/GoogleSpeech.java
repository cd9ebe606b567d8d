package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Google Speech-to-Text, version 1 and 2: results with words, or with the time at which each ends. When version 1
/// tells speakers apart, the last result has all words once more, with their speakers: then it is the only one.
///
/// Source: https://cloud.google.com/speech-to-text/docs/reference/rest/v1/speech/recognize
/// Source: https://cloud.google.com/speech-to-text/v2/docs/reference/rest/v2/projects.locations.recognizers/recognize
final class GoogleSpeech implements SpeechReader {

    private static final String[] START = {"startTime", "startOffset", "start_time", "start_offset"};
    private static final String[] END = {"endTime", "endOffset", "end_time", "end_offset"};
    private static final String[] SPEAKER = {"speakerLabel", "speakerTag", "speaker_label", "speaker_tag"};

    private final Speech speech;
    private final List<Element> results = new ArrayList<>();
    private OptionalLong lastEnd = OptionalLong.of(0);

    GoogleSpeech(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("results[]", results::add);
    }

    @Override
    public void finish() {
        var last = results.getLast();
        var repeats = results.size() > 1 && hasSpeakers(last) && !hasSpeakers(results.getFirst());
        (repeats ? List.of(last) : results).forEach(this::take);
        results.forEach(result -> speech.language(result.at("languageCode", "language_code")));
    }

    private static boolean hasSpeakers(Element result) {
        return words(result).stream()
                .anyMatch(word ->
                        word.at(SPEAKER).label().filter(tag -> !tag.equals("0")).isPresent());
    }

    private static Element best(Element result) {
        return result.at("alternatives").at(0);
    }

    private static List<Element> words(Element result) {
        return best(result).at("words").list();
    }

    private void take(Element result) {
        var words = words(result);
        var end = result.at("resultEndTime", "resultEndOffset", "result_end_time", "result_end_offset")
                .ms(SpeechUnit.SECONDS);
        if (words.isEmpty()) {
            var best = best(result);
            speech.segment(
                    best,
                    lastEnd,
                    end,
                    best.at("speaker"),
                    best.at("transcript").text().orElse(""));
        } else {
            speech.pause();
            words.forEach(this::word);
        }
        lastEnd = end.isPresent() ? end : lastEnd;
    }

    /// A start of 0 is left out in the JSON of protocol buffers.
    private void word(Element word) {
        var start = word.at(START);
        var end = word.at(END).ms(SpeechUnit.SECONDS);
        speech.word(
                word,
                start.isMissing() && end.isPresent() && speech.isEmpty()
                        ? OptionalLong.of(0)
                        : start.ms(SpeechUnit.SECONDS),
                end,
                word.at(SPEAKER),
                word.at("word").text().orElse(""));
    }
}
