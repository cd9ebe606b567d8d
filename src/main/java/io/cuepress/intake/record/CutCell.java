package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;

/// A cell that a data-set viewer has cut, which it says at the end of the text. Half a transcript is never imported.
public final class CutCell {

    private static final String MARK = "(...TRUNCATED)";

    private CutCell() {}

    /// Whether the text is such a cell; if so, that is a problem.
    public static boolean is(CharSequence text, Pointer place, Findings problems) {
        var mark = text.length() - MARK.length();
        if (mark < 0 || !MARK.contentEquals(text.subSequence(mark, text.length()))) {
            return false;
        }
        problems.add(
                place,
                Code.TRUNCATED_CELL,
                "The cell is cut: it ends in " + MARK + ". Fetch the row whole from the data set and send it again.");
        return true;
    }
}
