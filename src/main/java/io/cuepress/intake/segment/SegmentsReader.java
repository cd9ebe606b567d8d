package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.CutCell;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads an array of segments and finds all its problems in one pass.
final class SegmentsReader {

    private final Limits limits;
    private final Findings problems;
    private final Repairs repairs;
    private final TimeUnit unit;
    private final List<RawSegment> segments = new ArrayList<>();

    SegmentsReader(Limits limits, Inspection inspection, TimeUnit unit) {
        this.limits = limits;
        this.unit = unit;
        this.problems = inspection.problems();
        this.repairs = inspection.badSegments();
    }

    /// Reads the array under the parser to its end.
    List<RawSegment> read(JsonParser parser, Pointer list) throws IOException {
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (index >= limits.segments()) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                readSegment(parser, list.at(index), index);
            } else {
                problems.add(
                        list.at(index),
                        Code.WRONG_TYPE,
                        RecordMessages.wrongType(
                                "The segment", Quoted.value(parser), "an object with start, end and text"));
                parser.skipChildren();
            }
            if (index == limits.segments()) {
                problems.add(list, Code.TOO_MANY, RecordMessages.tooMany("The episode", limits.segments(), "segments"));
            }
        }
        return segments;
    }

    private void readSegment(JsonParser parser, Pointer place, int index) throws IOException {
        var draft = new Draft();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            draft.read(name, parser, place.at(name));
        }
        draft.finish(place, index);
    }

    /// A segment whose members are being read, in any order.
    private final class Draft {
        private @Nullable OptionalLong start;
        private @Nullable OptionalLong end;
        private @Nullable String text;
        private boolean hasText;
        private @Nullable Speaker speaker;
        private List<Word> words = List.of();

        private void read(String name, JsonParser parser, Pointer place) throws IOException {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "start", "starttime" -> start = unit.read(parser, place, problems);
                case "end", "endtime" -> end = unit.read(parser, place, problems);
                case "offsets" -> readOffsets(parser, place);
                case "text", "body", "transcript" -> readText(parser, place);
                case "speaker" -> speaker = SpeakerName.read(parser, place, repairs);
                case "words" -> words = new WordsReader(repairs, unit).read(parser, place);
                default -> parser.skipChildren();
            }
        }

        /// whisper.cpp writes the times twice; this object has them in milliseconds.
        private void readOffsets(JsonParser parser, Pointer place) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "from" -> start = TimeUnit.MILLISECONDS.read(parser, place.at(name), problems);
                    case "to" -> end = TimeUnit.MILLISECONDS.read(parser, place.at(name), problems);
                    default -> parser.skipChildren();
                }
            }
        }

        private void readText(JsonParser parser, Pointer place) throws IOException {
            hasText = true;
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                problems.add(
                        place, Code.WRONG_TYPE, RecordMessages.wrongType("The text", Quoted.value(parser), "a string"));
                parser.skipChildren();
            } else if (parser.getTextLength() > limits.segmentText()) {
                problems.add(place, Code.TOO_LONG, RecordMessages.tooLong("The text", limits.segmentText()));
            } else if (!CutCell.is(parser.getText(), place, problems)) {
                text = Cleaned.text(parser.getText(), place, repairs);
            }
        }

        private void finish(Pointer place, int index) {
            requireMember(start != null, place, "start");
            requireMember(end != null, place, "end");
            requireMember(hasText, place, "text");
            if (start != null && start.isPresent() && end != null && end.isPresent() && text != null) {
                segments.add(new RawSegment(index, start.getAsLong(), end.getAsLong(), speaker, text, words));
            }
        }

        private void requireMember(boolean present, Pointer place, String name) {
            if (!present) {
                problems.add(place.at(name), Code.MISSING, RecordMessages.missing("The segment", name));
            }
        }
    }
}
