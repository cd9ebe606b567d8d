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

/// Hugging Face pipelines: `chunks[{timestamp: [start, end], text}]` in seconds, where an end may be null. The chunks
/// are segments or, with `return_timestamps="word"`, words.
///
/// Source: https://huggingface.co/docs/transformers/main_classes/pipelines
final class HuggingFaceChunks implements SpeechReader {

    private static final int LONGEST_WORD_MS = 1_500;

    private final String list;
    private final Speech speech;
    private final List<Element> chunks = new ArrayList<>();

    private HuggingFaceChunks(String list, Speech speech) {
        this.list = list;
        this.speech = speech;
    }

    static Factory in(String list) {
        return speech -> new HuggingFaceChunks(list, speech);
    }

    @Override
    public Map<String, Consumer<Element>> takers() {
        return Map.of(list, chunks::add);
    }

    @Override
    public void finish() {
        var areWords = chunks.size() > 1 && chunks.stream().allMatch(HuggingFaceChunks::isWord);
        for (var chunk : chunks) {
            var start = time(chunk, 0);
            var end = time(chunk, 1);
            var text = chunk.at("text").text().orElse("");
            speech.language(chunk.at("language"));
            if (areWords) {
                speech.word(chunk, start, end, chunk.at("speaker"), text);
            } else {
                speech.segment(chunk, start, end, chunk.at("speaker"), text);
            }
        }
    }

    private static OptionalLong time(Element chunk, int index) {
        return chunk.at("timestamp").at(index).ms(SpeechUnit.SECONDS);
    }

    private static boolean isWord(Element chunk) {
        var text = chunk.at("text").text().orElse("").strip();
        var start = time(chunk, 0);
        var end = time(chunk, 1);
        return text.chars().noneMatch(Character::isWhitespace)
                && (start.isEmpty() || end.isEmpty() || end.getAsLong() - start.getAsLong() < LONGEST_WORD_MS);
    }
}
