package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// IBM Watson Speech to Text: `timestamps` of `[word, from, to]` in seconds, and the speakers in a list of their own,
/// by the start of the word. Hesitations are marked, not words.
///
/// Source: https://cloud.ibm.com/docs/speech-to-text?topic=speech-to-text-metadata
final class WatsonSpeech implements SpeechReader {

    private static final String HESITATION = "%HESITATION";

    private final Speech speech;
    private final List<Element> results = new ArrayList<>();
    private final Map<Long, Element> speakers = new HashMap<>();

    WatsonSpeech(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("results[]", results::add, "speaker_labels[]", this::label);
    }

    private void label(Element label) {
        label.at("from").ms(SpeechUnit.SECONDS).ifPresent(from -> speakers.put(from, label.at("speaker")));
    }

    @Override
    public void finish() {
        for (var result : results) {
            speech.pause();
            result.at("alternatives").at(0).at("timestamps").list().forEach(this::word);
        }
    }

    private void word(Element word) {
        var text = word.at(0).text().orElse("");
        var start = word.at(1).ms(SpeechUnit.SECONDS);
        if (!text.equals(HESITATION)) {
            speech.word(word, start, word.at(2).ms(SpeechUnit.SECONDS), speaker(word, start), text);
        }
    }

    private Element speaker(Element word, OptionalLong start) {
        var none = word.at("speaker");
        return start.isEmpty() ? none : speakers.getOrDefault(start.getAsLong(), none);
    }
}
