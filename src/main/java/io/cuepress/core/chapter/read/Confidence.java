package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.list.AscendingRun;
import io.cuepress.core.chapter.words.WeightVector;
import java.util.List;

/// How likely it is that a reader would take the same list, in percent.
///
/// Where the line breaks are lost, the odds of the orientation and of the title at the edge are turned into a
/// probability that was measured on lists which the weights had not been learnt from.
final class Confidence {

    /// The signs, in the order of [#signs].
    static final List<String> NAMES = List.of(
            "any",
            "orientation",
            "doubtful_orientation",
            "edge",
            "doubtful_edge",
            "typos",
            "late_start",
            "untitled",
            "few");

    private static final int TYPO = 5;
    private static final int LATE_START = 3;
    private static final int NO_TITLE = 5;
    private static final int FEW = 4;

    private Confidence() {}

    static int of(AscendingRun run, Titles titles, int chapters, WeightVector weights) {
        if (!titles.chosen()) {
            return ofLines(run, chapters);
        }
        var odds = weights.dot(signs(run, titles, chapters));
        return (int) Math.round(100 / (1 + Math.exp(-odds)));
    }

    private static int ofLines(AscendingRun run, int chapters) {
        var untitled = NO_TITLE * Math.min(4, run.size() - chapters);
        return 100 - TYPO * Math.min(4, run.outsiders()) - (run.first().seconds() == 0 ? 0 : LATE_START) - untitled;
    }

    static double[] signs(AscendingRun run, Titles titles, int chapters) {
        return new double[] {
            1,
            Math.clamp(titles.orientation(), 0, 8),
            Math.max(0, 3 - titles.orientation()),
            Math.clamp(titles.edge(), -3, 8),
            Math.max(0, 2 - titles.edge()),
            Math.min(4, run.outsiders()),
            run.first().seconds() == 0 ? 0 : 1,
            Math.min(4, run.size() - chapters),
            run.size() < FEW ? 1 : 0
        };
    }
}
