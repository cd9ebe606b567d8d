package io.cuepress.core.chapter.list;

import io.cuepress.core.chapter.scan.MistypedTimes;
import io.cuepress.core.chapter.scan.TimeMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The marks that make a list: their times ascend, a typo between them is left out.
///
/// @param marks      the entries, in order
/// @param outsiders  how many times stand between the entries, framed like them, without being one
public record AscendingRun(List<TimeMark> marks, int outsiders) {

    /// A list goes on after at most three times that do not fit.
    private static final int WINDOW = 4;

    private static final double SKIP = 0.6;
    private static final int FARTHEST = 2000;

    public AscendingRun {
        marks = List.copyOf(marks);
    }

    /// The longest ascending run, if there is a time at all; one that starts at 0:00 is preferred, and times that are
    /// framed alike.
    public static Optional<AscendingRun> best(String text, List<TimeMark> candidates) {
        var score = new double[candidates.size()];
        var previous = new int[candidates.size()];
        var best = -1;
        for (int i = 0; i < score.length; i++) {
            score[i] = candidates.get(i).isProse() ? 0 : candidates.get(i).seconds() == 0 ? 2 : 1;
            previous[i] = -1;
            extend(text, candidates, score, previous, i);
            best = best < 0 || score[i] > score[best] ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(collect(text, candidates, previous, best));
    }

    private static void extend(String text, List<TimeMark> candidates, double[] score, int[] previous, int i) {
        var mark = candidates.get(i);
        for (int j = Math.max(0, i - WINDOW); j < i; j++) {
            var before = candidates.get(j);
            var sum = score[j] + gain(text, before, mark) - SKIP * (i - j - 1);
            if (before.ms() < mark.ms() && mark.from() - before.to() < FARTHEST && sum > score[i]) {
                score[i] = sum;
                previous[i] = j;
            }
        }
    }

    /// A title may end on "about" or "from" just before the next time, so prose alone keeps no time out of a list.
    private static double gain(String text, TimeMark before, TimeMark mark) {
        return mark.isProse() ? 0.5 : isFramed(text, before) == isFramed(text, mark) ? 1 : 0.6;
    }

    /// In brackets or emphasized. Creators frame all times of a list or none; what differs is a track's length.
    private static boolean isFramed(String text, TimeMark mark) {
        return !Character.isDigit(text.charAt(mark.from()));
    }

    private static AscendingRun collect(String text, List<TimeMark> candidates, int[] previous, int last) {
        var marks = new ArrayList<TimeMark>();
        var between = 0;
        for (int i = last; i >= 0; i = previous[i]) {
            marks.add(candidates.get(i));
            for (int j = i - 1; j > previous[i] && previous[i] >= 0; j--) {
                between += isOutsider(text, candidates.get(j), candidates.get(i)) ? 1 : 0;
            }
        }
        return new AscendingRun(marks.reversed(), between);
    }

    private static boolean isOutsider(String text, TimeMark mark, TimeMark entry) {
        return !mark.isProse() && isFramed(text, mark) == isFramed(text, entry);
    }

    /// Whether a time that is none of the entries still ends the title before it, as a typo does.
    public boolean endsTitle(String text, TimeMark mark) {
        return !mark.isProse() && isFramed(text, mark) == isFramed(text, first());
    }

    /// The same list with the times between its entries that were typed wrong.
    public AscendingRun withMistyped(String text, long limit) {
        return new AscendingRun(MistypedTimes.added(text, marks, limit), outsiders);
    }

    public TimeMark first() {
        return marks.getFirst();
    }

    public TimeMark last() {
        return marks.getLast();
    }

    public int size() {
        return marks.size();
    }
}
