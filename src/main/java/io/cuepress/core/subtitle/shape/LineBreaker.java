package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.shape.CueStyle.LineLimit;
import java.util.ArrayList;
import java.util.List;

/// Breaks pieces into as few lines as possible: of even length, or with longer lower lines, broken at the lowest cost
/// to the reader.
///
/// With as few lines as possible, each stretch of pieces has one number of lines, and so does each of its beginnings:
/// all positions within reach of `n` lines are after those within reach of `n - 1` lines. One pass per number of lines
/// finds the best layout of every stretch from one position.
final class LineBreaker {

    private static final int FULL = 64; // a full line, in the units whose square is the cost of raggedness
    private static final int RAGGED = 10; // the higher, the lower the cost of raggedness
    private static final int BROKEN_LINE = 2; // factor on the cost of the break
    private static final int TOP_HEAVY = 8;
    private static final int MOST_PIECES = 64; // per cue: more than is spoken during one; a bound on the work

    private final Speech speech;
    private final LineLimit line;
    private final long[] cost;
    private final int[] lineStart;
    private int from;

    LineBreaker(Speech speech, LineLimit line) {
        this.speech = speech;
        this.line = line;
        var most = Math.min(speech.count(), MOST_PIECES) + 1;
        this.cost = new long[most];
        this.lineStart = new int[most];
    }

    /// Finds the layouts of all stretches that start at a position; the answer is the end of the longest one.
    int layOut(int position) {
        from = position;
        cost[0] = 0;
        var first = from;
        var last = from;
        for (var lines = 1; lines <= line.count() && (last == from || !speech.isCut(last)); lines++) {
            var reached = reach(last);
            for (var to = last + 1; to <= reached; to++) {
                breakBefore(to, first, last);
            }
            first = last + 1;
            last = reached;
        }
        return last;
    }

    /// The cost of the layout of the stretch up to a position, after [#layOut].
    long cost(int to) {
        var lines = 0;
        for (var at = to; at > from; at = lineStart[at - from]) {
            lines++;
        }
        var even = share(from, to) / lines;
        return cost[to - from] - (long) even * even * lines / RAGGED;
    }

    /// The lines of the best layout of the stretch up to a position, after [#layOut].
    List<String> lines(int to) {
        var lines = new ArrayList<String>();
        for (var at = to; at > from; at = lineStart[at - from]) {
            lines.add(speech.text(lineStart[at - from], at));
        }
        return lines.reversed();
    }

    /// The end of the longest line from a position.
    private int reach(int start) {
        var to = Math.min(start + 1, from + MOST_PIECES);
        while (!speech.isCut(to)
                && !speech.beginsLine(to)
                && to - from < MOST_PIECES
                && speech.width(start, to + 1) <= line.cells()) {
            to++;
        }
        return to;
    }

    /// Finds the best start of the last line of a stretch, between two positions.
    private void breakBefore(int to, int first, int last) {
        cost[to - from] = Long.MAX_VALUE;
        var earliest = Math.max(first, speech.lineStart(to));
        for (var start = last; start >= earliest && speech.width(start, to) <= line.cells(); start--) {
            var total = cost[start - from] + lineCost(start, to);
            if (total < cost[to - from]) {
                cost[to - from] = total;
                lineStart[to - from] = start;
            }
        }
    }

    private long lineCost(int start, int to) {
        var share = (long) share(start, to);
        var broken = start == from || speech.beginsLine(start)
                ? 0
                : (long) speech.breakCost(start) * BROKEN_LINE - share / TOP_HEAVY;
        return broken + share * share / RAGGED + speech.missedCost(start, to);
    }

    private int share(int start, int to) {
        return speech.width(start, to) * FULL / line.cells();
    }
}
