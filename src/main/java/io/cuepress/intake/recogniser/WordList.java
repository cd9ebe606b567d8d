package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// A list of words with their times, under any of the names in use. White space and punctuation may be elements of
/// their own.
final class WordList implements SpeechReader {

    private static final String[] START = {"start", "start_time", "startTime", "start_ms", "from"};
    private static final String[] END = {"end", "end_time", "endTime", "end_ms", "to"};
    private static final String[] TEXT = {"punctuated_word", "word", "text"};
    private static final String[] SPEAKER = {"speaker", "speaker_id", "speaker_label"};

    private final String list;
    private final SpeechUnit unit;
    private final Speech speech;

    private WordList(String list, SpeechUnit unit, Speech speech) {
        this.list = list;
        this.unit = unit;
        this.speech = speech;
    }

    static Factory in(String list, SpeechUnit unit) {
        return speech -> new WordList(list, unit, speech);
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(list, element -> take(element, unit, speech));
    }

    /// Adds one word, or a word that is told and left out because it has no text.
    static void take(Element word, SpeechUnit unit, Speech speech) {
        var text = word.at(TEXT).text();
        if (text.isEmpty()) {
            speech.noWord(word);
        } else if (word.at("type").text().filter("punctuation"::equals).isPresent()) {
            speech.mark(word, text.get());
        } else {
            speech.word(word, word.at(START).ms(unit), end(word, unit), word.at(SPEAKER), text.get());
        }
    }

    private static OptionalLong end(Element word, SpeechUnit unit) {
        var start = word.at(START).ms(unit);
        var duration = word.at("duration").ms(unit);
        var end = word.at(END).ms(unit);
        return end.isPresent() || start.isEmpty() || duration.isEmpty()
                ? end
                : OptionalLong.of(start.getAsLong() + duration.getAsLong());
    }
}
