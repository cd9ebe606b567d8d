package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Word;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads the words of a segment: `[{start, end, word}]`, `text` for `word` as well, and Deepgram's `punctuated_word`
/// rather than either. A word without times (whisperX leaves them out where it could not align) begins and ends where
/// the word before it ends.
final class WordsReader {

    private final Findings problems;
    private final Findings repairs;
    private final TimeUnit unit;

    WordsReader(Findings problems, Findings repairs, TimeUnit unit) {
        this.unit = unit;
        this.problems = problems;
        this.repairs = repairs;
    }

    List<Word> read(JsonParser parser, Pointer list) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.add(
                    list, Code.WRONG_TYPE, "The words are " + Quoted.value(parser) + "; they have to be an array.");
            parser.skipChildren();
            return List.of();
        }
        var words = new ArrayList<Word>();
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            readWord(parser, list.at(index), words);
        }
        return words;
    }

    private void readWord(JsonParser parser, Pointer place, List<Word> words) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.add(place, Code.WRONG_TYPE, "The word is " + Quoted.value(parser) + "; it has to be an object.");
            parser.skipChildren();
            return;
        }
        @Nullable Long start = null;
        @Nullable Long end = null;
        @Nullable String text = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "start" -> start = time(parser, place.at(name));
                case "end" -> end = time(parser, place.at(name));
                case "word", "text" -> {
                    var plain = text(parser, place.at(name));
                    text = text == null ? plain : text;
                }
                case "punctuated_word" -> text = text(parser, place.at(name));
                default -> parser.skipChildren();
            }
        }
        if (text == null) {
            problems.add(place, Code.MISSING, "The word has no \"word\".");
        } else if (!text.isBlank()) {
            var before = words.isEmpty()
                    ? start
                    : Long.valueOf(words.getLast().time().end().ms());
            add(words, text, start != null ? start : before, end);
        }
    }

    private static void add(List<Word> words, String text, @Nullable Long start, @Nullable Long end) {
        var from = start == null ? 0 : Math.max(0, start);
        words.add(new Word(TimeRange.ofMs(from, end == null ? from : Math.max(from, end)), text));
    }

    private @Nullable Long time(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        OptionalLong ms = unit.read(parser, place, problems);
        return ms.isPresent() ? Long.valueOf(ms.getAsLong()) : null;
    }

    private @Nullable String text(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Cleaned.text(parser.getText(), place, repairs);
        }
        parser.skipChildren();
        return null;
    }
}
