package io.cuepress.core.chapter.read;

/// How sure a list is that a reader would take the same, in percent.
final class Confidence {

    private static final int TYPO = 5;
    private static final int LATE_START = 3;
    private static final int NO_TITLE = 5;
    private static final int FOUND_END = 4;
    private static final int DOUBT = 6;
    private static final int MOST_DOUBTS = 4;

    private Confidence() {}

    static int of(Run run, Titles titles, int chapters) {
        var sure = 100 - TYPO * Math.min(4, run.outsiders()) - (run.first().seconds() == 0 ? 0 : LATE_START);
        var untitled = NO_TITLE * Math.min(4, run.size() - chapters);
        return sure - untitled - doubt(titles.margin());
    }

    /// 3 and more nearly settles where a title ends, see [Boundary].
    private static int doubt(double margin) {
        return margin == Titles.CERTAIN ? 0 : FOUND_END + (int) (DOUBT * Math.clamp(3 - margin, 0, MOST_DOUBTS));
    }
}
