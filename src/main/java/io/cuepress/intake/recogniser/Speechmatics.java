package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.function.Consumer;

/// Speechmatics (`json-v2`): words and punctuation in seconds. `UU` is a speaker who was not told apart.
///
/// Source: https://docs.speechmatics.com/speech-to-text/batch/output
record Speechmatics(Speech speech) implements SpeechReader {

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("results[]", this::take, "metadata.transcription_config.language", speech::language);
    }

    private void take(Element result) {
        var best = result.at("alternatives").at(0);
        var content = best.at("content").text().orElse("");
        var speaker = best.at("speaker").text().filter("UU"::equals).isPresent() ? best.at("none") : best.at("speaker");
        var type = result.at("type").text().orElse("word");
        if (type.equals("punctuation")
                && !result.at("attaches_to").text().orElse("previous").equals("next")) {
            speech.mark(result, content);
        } else if (!content.isEmpty()) {
            speech.word(
                    result,
                    result.at("start_time").ms(SpeechUnit.SECONDS),
                    result.at("end_time").ms(SpeechUnit.SECONDS),
                    speaker,
                    content);
        }
    }
}
