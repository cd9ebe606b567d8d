package io.cuepress.intake.recogniser;

import io.cuepress.core.transcript.Word;
import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// A list of texts, each with its times and perhaps its speaker and words, under any of the names in use.
final class TimedTexts implements SpeechReader {

    private static final String[] START = {
        "start", "startTime", "start_time", "start_ms", "startMs", "time_begin", "begin", "from"
    };
    private static final String[] END = {"end", "endTime", "end_time", "end_ms", "endMs", "time_end", "to"};
    private static final String[] DURATION = {"duration", "dur"};
    private static final String[] TEXT = {
        "text", "transcript", "transcription", "segment", "sentence", "body", "content"
    };
    private static final String[] SPEAKER = {
        "speaker", "speaker_label", "speaker_id", "speaker_name", "speakerId", "speakerName"
    };
    private static final String[] WORD = {"punctuated_word", "word", "text", "content", "value"};

    private final String list;
    private final SpeechUnit unit;
    private final Speech speech;

    private TimedTexts(String list, SpeechUnit unit, Speech speech) {
        this.list = list;
        this.unit = unit;
        this.speech = speech;
    }

    /// Texts with their end, or with a duration.
    static Factory in(String list, SpeechUnit unit) {
        return speech -> new TimedTexts(list, unit, speech);
    }

    /// Captions with a duration on the screen, which ends when the next one appears.
    static Factory shown(String list, SpeechUnit unit) {
        return speech -> {
            speech.endAtNext();
            return new TimedTexts(list, unit, speech);
        };
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(list, this::take);
    }

    private void take(Element element) {
        speech.channel(element.at("channel"));
        speech.language(element.at("language", "language_code", "locale"));
        var start = element.at(START).ms(unit);
        speech.segment(
                element,
                start,
                end(element, start),
                element.at(SPEAKER),
                element.at(TEXT).text().orElse(""),
                words(element.at("words", "tokens").list()));
    }

    private OptionalLong end(Element element, OptionalLong start) {
        var end = element.at(END).ms(unit);
        var duration = element.at(DURATION).ms(unit);
        return end.isPresent() || start.isEmpty() || duration.isEmpty()
                ? end
                : OptionalLong.of(start.getAsLong() + duration.getAsLong());
    }

    private List<Word> words(List<Element> elements) {
        return elements.stream()
                .map(word -> speech.wordOf(
                        word,
                        word.at(START).ms(unit),
                        word.at(END).ms(unit),
                        word.at(WORD).text().orElse("")))
                .flatMap(Optional::stream)
                .toList();
    }
}
