package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Word;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Reads the events of YouTube's json3 captions. Events without text lay out the window and are skipped; an event
/// ends when a later one with text starts, whatever its duration. Events that start together are shown together.
final class YoutubeEvents {

    private final Limits limits;
    private final Findings problems;
    private final Repairs repairs;
    private final List<Event> events = new ArrayList<>();

    YoutubeEvents(Limits limits, Inspection inspection) {
        this.limits = limits;
        this.problems = inspection.problems();
        this.repairs = inspection.badSegments();
    }

    List<RawSegment> read(JsonParser parser, Pointer list) throws IOException {
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() == JsonToken.START_OBJECT && events.size() < limits.segments()) {
                readEvent(parser, list.at(index), index);
            } else {
                parser.skipChildren();
            }
        }
        if (events.size() == limits.segments()) {
            problems.add(list, Code.TOO_MANY, RecordMessages.tooMany("The episode", limits.segments(), "segments"));
        }
        var segments = new ArrayDeque<RawSegment>();
        var next = Long.MAX_VALUE;
        for (var i = events.size() - 1; i >= 0; i--) {
            next = i + 1 < events.size() && events.get(i + 1).startMs > events.get(i).startMs
                    ? events.get(i + 1).startMs
                    : next;
            segments.addFirst(events.get(i).until(next));
        }
        return List.copyOf(segments);
    }

    private void readEvent(JsonParser parser, Pointer place, int index) throws IOException {
        var start = OptionalLong.empty();
        var duration = OptionalLong.of(0);
        List<Piece> pieces = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "tStartMs" -> start = TimeUnit.MILLISECONDS.read(parser, place.at(name), problems);
                case "dDurationMs" -> duration = TimeUnit.MILLISECONDS.read(parser, place.at(name), problems);
                case "segs" -> pieces = readPieces(parser, place.at(name));
                default -> parser.skipChildren();
            }
        }
        if (pieces.stream().anyMatch(piece -> !piece.text.isBlank())) {
            if (start.isEmpty()) {
                problems.add(place.at("tStartMs"), Code.MISSING, SegmentMessages.NO_EVENT_START);
            } else {
                events.add(new Event(index, start.getAsLong(), duration.orElse(0), pieces));
            }
        }
    }

    private List<Piece> readPieces(JsonParser parser, Pointer list) throws IOException {
        var pieces = new ArrayList<Piece>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return pieces;
        }
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                pieces.add(readPiece(parser, list.at(index)));
            } else {
                parser.skipChildren();
            }
        }
        return pieces;
    }

    private Piece readPiece(JsonParser parser, Pointer place) throws IOException {
        var text = "";
        var offset = OptionalLong.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("tOffsetMs")) {
                offset = TimeUnit.MILLISECONDS.read(parser, place.at(name), problems);
            } else if (name.equals("utf8") && value == JsonToken.VALUE_STRING) {
                text = Cleaned.text(parser.getText(), place.at(name), repairs);
            } else {
                parser.skipChildren();
            }
        }
        return new Piece(text, offset);
    }

    /// A word, or a whole line where there are no offsets.
    private record Piece(String text, OptionalLong offsetMs) {}

    private record Event(int index, long startMs, long durationMs, List<Piece> pieces) {

        RawSegment until(long nextMs) {
            var end = durationMs > 0 ? Math.min(startMs + durationMs, Math.max(startMs, nextMs)) : nextMs;
            var endMs = end == Long.MAX_VALUE ? startMs : end;
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text));
            return new RawSegment(index, startMs, endMs, null, text.toString(), words(endMs));
        }

        /// The pieces are words when any of them has an offset; the first starts with the event.
        private List<Word> words(long endMs) {
            var words = new ArrayList<Word>();
            if (startMs < 0 || pieces.stream().noneMatch(piece -> piece.offsetMs.isPresent())) {
                return words;
            }
            for (var i = 0; i < pieces.size(); i++) {
                var from = startMs + Math.max(0, pieces.get(i).offsetMs.orElse(0));
                var to = i + 1 < pieces.size()
                        ? startMs + pieces.get(i + 1).offsetMs.orElse(0)
                        : endMs;
                if (!pieces.get(i).text.isBlank()) {
                    words.add(new Word(TimeRange.ofMs(from, Math.max(from, to)), pieces.get(i).text));
                }
            }
            return words;
        }
    }
}
