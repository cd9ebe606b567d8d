package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.function.Consumer;

/// Vosk: one object or several, each with the words of one utterance in seconds; with alternatives, the first counts.
///
/// Source: https://alphacephei.com/vosk/api
record Vosk(Speech speech) implements SpeechReader {

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(
                "result",
                this::utterance,
                "alternatives",
                alternatives -> utterance(alternatives.at(0).at("result")));
    }

    private void utterance(Element words) {
        speech.pause();
        words.list().forEach(word -> WordList.take(word, SpeechUnit.SECONDS, speech));
    }
}
