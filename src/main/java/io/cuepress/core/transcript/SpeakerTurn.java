package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speech of one speaker until another one speaks, as one text whose positions map back to times.
///
/// Within a piece, which is one segment, time is linear in the characters: segments of recognisers are short.
record SpeakerTurn(@Nullable Speaker speaker, String text, List<Piece> pieces) {

    /// The text of one segment: its time, and its range in the text of the turn.
    record Piece(TimeRange time, int from, int to) {

        Timecode at(int place) {
            var offset = Math.clamp(place, from, to) - from;
            return time.start().plus(time.durationMs() * offset / (to - from));
        }
    }

    /// The turns of consecutive segments; segments without a visible character are left out.
    static List<SpeakerTurn> of(List<Segment> segments) {
        var turns = new ArrayList<SpeakerTurn>();
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        Speaker speaker = null;
        for (var segment : segments) {
            if (!pieces.isEmpty() && !Objects.equals(speaker, segment.speaker())) {
                turns.add(new SpeakerTurn(speaker, text.toString(), List.copyOf(pieces)));
                text.setLength(0);
                pieces.clear();
            }
            speaker = segment.speaker();
            add(segment, text, pieces);
        }
        if (!pieces.isEmpty()) {
            turns.add(new SpeakerTurn(speaker, text.toString(), List.copyOf(pieces)));
        }
        return turns;
    }

    private static void add(Segment segment, StringBuilder text, List<Piece> pieces) {
        var line = CleanText.oneLine(segment.text());
        if (!line.isEmpty()) {
            TextJoiner.append(text, line);
            pieces.add(new Piece(segment.time(), text.length() - line.length(), text.length()));
        }
    }

    /// The text between two positions as a paragraph; empty when it has no visible character.
    Optional<Paragraph> paragraph(int from, int to) {
        var part = CleanText.oneLine(text.substring(from, to));
        return part.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(time(from, to), speaker, part));
    }

    private TimeRange time(int from, int to) {
        var first = pieceAt(from);
        var end = Timecode.ZERO;
        for (var i = first; i < pieces.size() && pieces.get(i).from() < to; i++) {
            end = Timecode.max(end, pieces.get(i).at(to));
        }
        var start = pieces.get(first).at(from);
        return new TimeRange(start, Timecode.max(start, end));
    }

    /// The pause before a position in milliseconds; 0 inside a piece.
    long pauseBefore(int place) {
        var index = pieceAt(place);
        var piece = pieces.get(index);
        return index == 0 || piece.from() != place
                ? 0
                : piece.time().start().ms() - pieces.get(index - 1).time().end().ms();
    }

    boolean isEdge(int place) {
        return pieces.get(pieceAt(place)).from() == place;
    }

    /// The piece at a position, or the next one when the position is on a space between two.
    int pieceAt(int place) {
        var low = 0;
        var high = pieces.size() - 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (pieces.get(middle).to() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
