package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/// Reads segments as columns: `{"start":[0.0, …], "end":[6.8, …], "text":[" A lot of …", …]}`.
final class SegmentColumns {

    private static final Set<String> COLUMNS = Set.of("start", "end", "text");

    private final Limits limits;
    private final Findings problems;
    private final Repairs repairs;
    private final List<OptionalLong> starts = new ArrayList<>();
    private final List<OptionalLong> ends = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    SegmentColumns(Limits limits, Inspection inspection) {
        this.limits = limits;
        this.problems = inspection.problems();
        this.repairs = inspection.badSegments();
    }

    /// Reads the object under the parser to its end.
    List<RawSegment> read(JsonParser parser, Pointer object) throws IOException {
        if (!readColumns(parser, object).containsAll(COLUMNS)) {
            problems.add(object, Code.WRONG_TYPE, SegmentMessages.NO_COLUMNS);
        }
        if (starts.size() != ends.size() || starts.size() != texts.size()) {
            problems.add(
                    object, Code.WRONG_FORM, SegmentMessages.unequalColumns(starts.size(), ends.size(), texts.size()));
            return List.of();
        }
        return segments();
    }

    /// Reads the columns; the answer is the names of those found.
    private Set<String> readColumns(JsonParser parser, Pointer object) throws IOException {
        var found = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var isArray = parser.nextToken() == JsonToken.START_ARRAY;
            var column = isArray ? name.toLowerCase(Locale.ROOT) : "";
            found.add(column);
            switch (column) {
                case "start" -> readTimes(parser, object.at(name), starts);
                case "end" -> readTimes(parser, object.at(name), ends);
                case "text" -> readTexts(parser, object.at(name));
                default -> parser.skipChildren();
            }
        }
        return found;
    }

    private List<RawSegment> segments() {
        var segments = new ArrayList<RawSegment>();
        for (var i = 0; i < starts.size(); i++) {
            if (starts.get(i).isPresent() && ends.get(i).isPresent()) {
                var start = starts.get(i).getAsLong();
                var end = ends.get(i).getAsLong();
                segments.add(new RawSegment(i, start, end, null, texts.get(i), List.of()));
            }
        }
        return segments;
    }

    private void readTimes(JsonParser parser, Pointer list, List<OptionalLong> times) throws IOException {
        for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (isWithin(i, list)) {
                times.add(TimeUnit.SECONDS.read(parser, list.at(i), problems));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readTexts(JsonParser parser, Pointer list) throws IOException {
        for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (!isWithin(i, list)) {
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
                problems.add(
                        list.at(i),
                        Code.WRONG_TYPE,
                        RecordMessages.wrongType("The text", Quoted.value(parser), "a string"));
                parser.skipChildren();
                texts.add("");
            } else if (parser.getTextLength() > limits.segmentText()) {
                problems.add(list.at(i), Code.TOO_LONG, RecordMessages.tooLong("The text", limits.segmentText()));
                texts.add("");
            } else {
                texts.add(Cleaned.text(parser.getText(), list.at(i), repairs));
            }
        }
    }

    private boolean isWithin(int index, Pointer list) {
        if (index == limits.segments()) {
            problems.add(list, Code.TOO_MANY, RecordMessages.tooMany("The episode", limits.segments(), "segments"));
        }
        return index < limits.segments();
    }
}
