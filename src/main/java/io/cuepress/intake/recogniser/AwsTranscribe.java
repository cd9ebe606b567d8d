package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// AWS Transcribe without audio segments: words and punctuation with seconds as text. The speaker is in each word or,
/// from older jobs, in a list of its own by the start of the word.
///
/// Source: https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html
final class AwsTranscribe implements SpeechReader {

    private final Speech speech;
    private final List<Element> items = new ArrayList<>();
    private final Map<String, Element> speakers = new HashMap<>();

    AwsTranscribe(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(
                "results.items[]", items::add,
                "results.language_code", speech::language,
                "results.speaker_labels.segments[].items[]",
                        item -> speakers.put(start(item), item.at("speaker_label")));
    }

    private static String start(Element item) {
        return item.at("start_time").label().orElse("");
    }

    @Override
    public void finish() {
        for (var item : items) {
            var content = item.at("alternatives").at(0).at("content").text();
            if (content.isEmpty()) {
                speech.noWord(item);
            } else if (item.at("type").text().filter("punctuation"::equals).isPresent()) {
                speech.mark(item, content.get());
            } else {
                word(item, content.get());
            }
        }
    }

    private void word(Element item, String content) {
        var own = item.at("speaker_label");
        speech.word(
                item,
                item.at("start_time").ms(SpeechUnit.SECONDS),
                item.at("end_time").ms(SpeechUnit.SECONDS),
                own.isMissing() ? speakers.getOrDefault(start(item), own) : own,
                content);
    }
}
