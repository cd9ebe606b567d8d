package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.function.Consumer;

/// Rev AI: monologues of one speaker, with words in seconds and, as elements without time, all between them.
///
/// Source: https://docs.rev.ai/api/asynchronous/transcripts
record RevAi(Speech speech) implements SpeechReader {

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("monologues[]", this::take);
    }

    private void take(Element monologue) {
        var named = monologue.at("speaker_info").at("display_name");
        var speaker = named.isMissing() ? monologue.at("speaker") : named;
        speech.pause();
        for (var element : monologue.at("elements").list()) {
            var value = element.at("value").text().orElse("");
            var start = element.at("ts").ms(SpeechUnit.SECONDS);
            if (start.isEmpty()
                    && element.at("type").text().filter("punct"::equals).isPresent()) {
                speech.mark(element, value);
            } else {
                speech.word(element, start, element.at("end_ts").ms(SpeechUnit.SECONDS), speaker, value);
            }
        }
    }
}
