package io.cuepress.core.outline;

import java.util.ArrayList;
import java.util.List;

/// The marks that make a list: their times ascend, a typo between them is left out.
///
/// @param marks      the entries, in order
/// @param outsiders  how many times stand between the entries without being one
record Run(List<TimeMark> marks, int outsiders) {

    private static final int WINDOW = 4;
    private static final double SKIP = 0.6;
    private static final int FARTHEST = 2000;

    Run {
        marks = List.copyOf(marks);
    }

    /// The longest ascending run; one that starts at 0:00 is preferred.
    static Run best(List<TimeMark> candidates) {
        var score = new double[candidates.size()];
        var previous = new int[candidates.size()];
        var best = -1;
        for (int i = 0; i < score.length; i++) {
            score[i] = candidates.get(i).seconds() == 0 ? 2 : 1;
            previous[i] = -1;
            extend(candidates, score, previous, i);
            best = best < 0 || score[i] > score[best] ? i : best;
        }
        return collect(candidates, previous, best);
    }

    private static void extend(List<TimeMark> candidates, double[] score, int[] previous, int i) {
        var mark = candidates.get(i);
        for (int j = Math.max(0, i - WINDOW); j < i; j++) {
            var before = candidates.get(j);
            var sum = score[j] + 1 - SKIP * (i - j - 1);
            if (before.seconds() < mark.seconds() && mark.from() - before.to() < FARTHEST && sum > score[i]) {
                score[i] = sum;
                previous[i] = j;
            }
        }
    }

    private static Run collect(List<TimeMark> candidates, int[] previous, int last) {
        var marks = new ArrayList<TimeMark>();
        var first = last;
        for (int i = last; i >= 0; i = previous[i]) {
            marks.add(candidates.get(i));
            first = i;
        }
        return new Run(marks.reversed(), last < 0 ? 0 : last - first + 1 - marks.size());
    }

    TimeMark first() {
        return marks.getFirst();
    }

    TimeMark last() {
        return marks.getLast();
    }

    int size() {
        return marks.size();
    }
}
