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
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the words of a segment: `[{start, end, word}]`, with `text` in place of `word`, and Deepgram's
/// `punctuated_word` in preference to either. A word without times, which whisperX could not align, starts and ends
/// where the word before it ends, and so does one with an invalid time. A word without text is left out.
final class WordsReader {

    private final Repairs repairs;
    private final TimeUnit unit;

    WordsReader(Repairs repairs, TimeUnit unit) {
        this.unit = unit;
        this.repairs = repairs;
    }

    List<Word> read(JsonParser parser, Pointer list) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            repairs.add(
                    list,
                    Code.WRONG_TYPE,
                    SegmentMessages.wrongWords(Quoted.value(parser)),
                    SegmentMessages.WORDS_SKIPPED_REPAIR);
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
            repairs.add(
                    place,
                    Code.WRONG_TYPE,
                    SegmentMessages.wrongWord(Quoted.value(parser)),
                    SegmentMessages.VALUE_LEFT_OUT);
            parser.skipChildren();
            return;
        }
        var draft = new Draft();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            draft.read(name, parser, place.at(name));
        }
        if (draft.text == null) {
            repairs.add(place, Code.MISSING, SegmentMessages.NO_WORD, SegmentMessages.VALUE_LEFT_OUT);
        } else if (!draft.text.isBlank()) {
            var unaligned = words.isEmpty() ? 0 : words.getLast().time().end().ms();
            words.add(new Word(draft.time(unaligned), draft.text));
        }
    }

    /// A word whose members are being read, in any order.
    private final class Draft {

        private @Nullable Long start;
        private @Nullable Long end;
        private @Nullable String text;

        private void read(String name, JsonParser parser, Pointer place) throws IOException {
            switch (name) {
                case "start" -> start = WordsReader.this.time(parser, place);
                case "end" -> end = WordsReader.this.time(parser, place);
                case "word", "text" -> {
                    var plain = text(parser, place);
                    text = text == null ? plain : text;
                }
                case "punctuated_word" -> text = text(parser, place);
                default -> parser.skipChildren();
            }
        }

        /// When the word is spoken; it starts at `unaligned` when it has no start.
        private TimeRange time(long unaligned) {
            var from = Math.max(0, start == null ? unaligned : start);
            return TimeRange.ofMs(from, end == null ? from : Math.max(from, end));
        }
    }

    private @Nullable Long time(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        var invalid = new Findings();
        var ms = unit.read(parser, place, invalid);
        invalid.all()
                .forEach(problem -> repairs.add(
                        place, problem.code(), SegmentMessages.BAD_WORD_TIME, SegmentMessages.BAD_WORD_TIME_REPAIR));
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
