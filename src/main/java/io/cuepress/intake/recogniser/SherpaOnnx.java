package io.cuepress.intake.recogniser;

import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.SpeechReader;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// sherpa-onnx: tokens and, in seconds, the start of each. A token that begins with a space or `▁` begins a word; where
/// none does, each is a word. A word ends when the next one starts or, at the end, with the duration of its last token.
///
/// Source: https://k2-fsa.github.io/sherpa/onnx/index.html
record SherpaOnnx(Speech speech) implements SpeechReader {

    private static final long LAST_TOKEN_MS = 200;

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of("", this::take);
    }

    private void take(Element document) {
        var tokens = document.at("tokens").list();
        var hasStarts = tokens.stream().skip(1).anyMatch(SherpaOnnx::startsWord);
        speech.pause();
        for (var i = 0; i < tokens.size(); ) {
            var next = i + 1;
            while (hasStarts && next < tokens.size() && !startsWord(tokens.get(next))) {
                next++;
            }
            var text = new StringBuilder();
            tokens.subList(i, next).forEach(token -> text.append(plain(token)));
            var start = document.at("timestamps").at(i).ms(SpeechUnit.SECONDS);
            speech.word(
                    tokens.get(i), start, end(document, next, tokens.size()), document.at("speaker"), text.toString());
            i = next;
        }
    }

    private static boolean startsWord(Element token) {
        return plain(token).startsWith(" ");
    }

    private static String plain(Element token) {
        return token.text().orElse("").replace('▁', ' ');
    }

    private static OptionalLong end(Element document, int next, int size) {
        var starts = document.at("timestamps");
        if (next < size) {
            return starts.at(next).ms(SpeechUnit.SECONDS);
        }
        var last = starts.at(next - 1).ms(SpeechUnit.SECONDS);
        var duration =
                document.at("durations").at(next - 1).ms(SpeechUnit.SECONDS).orElse(LAST_TOKEN_MS);
        return last.isEmpty() ? last : OptionalLong.of(last.getAsLong() + duration);
    }
}
