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

/// The phrases of Azure AI Speech: of batch transcription with ticks of 100 ns, ISO 8601 durations or milliseconds, of
/// fast transcription with milliseconds.
///
/// Source: https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get
/// Source: https://learn.microsoft.com/azure/ai-services/speech-service/fast-transcription-create
final class AzureSpeech implements SpeechReader {

    private final String list;
    private final Speech speech;

    private AzureSpeech(String list, Speech speech) {
        this.list = list;
        this.speech = speech;
    }

    static Factory in(String list) {
        return speech -> new AzureSpeech(list, speech);
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(list, this::take);
    }

    private void take(Element phrase) {
        speech.channel(phrase.at("channel"));
        speech.language(phrase.at("locale"));
        var best = phrase.at("nBest", "NBest").at(0);
        var text =
                phrase.at("text").text().or(() -> best.at("display", "Display").text());
        var start = start(phrase);
        speech.segment(phrase, start, end(phrase), phrase.at("speaker"), text.orElse(""), words(phrase, best));
    }

    private List<Word> words(Element phrase, Element best) {
        var words = phrase.at("words").list();
        var spoken = words.isEmpty() ? best.at("displayWords", "words", "Words").list() : words;
        return spoken.stream()
                .map(word -> speech.wordOf(
                        word,
                        start(word),
                        end(word),
                        word.at("displayText", "text", "word", "Word").text().orElse("")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static OptionalLong start(Element element) {
        return time(element, "offset", "Offset");
    }

    private static OptionalLong end(Element element) {
        var start = start(element);
        var duration = time(element, "duration", "Duration");
        return start.isEmpty() || duration.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(start.getAsLong() + duration.getAsLong());
    }

    private static OptionalLong time(Element element, String name, String ticks) {
        var inMs = element.at(name + "Milliseconds");
        var inTicks = element.at(name + "InTicks", ticks);
        if (!inMs.isMissing()) {
            return inMs.ms(SpeechUnit.MILLISECONDS);
        }
        return inTicks.isMissing() ? element.at(name).ms(SpeechUnit.MILLISECONDS) : inTicks.ms(SpeechUnit.TICKS);
    }
}
