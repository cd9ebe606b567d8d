package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;

/// A cell that a data-set viewer has truncated and marked at its end. Half a transcript is never imported.
public final class CutCell {

    private static final String MARK = "(...TRUNCATED)";

    private CutCell() {}

    /// Whether the text is such a cell; if so, a problem is added.
    public static boolean is(CharSequence text, Pointer place, Findings problems) {
        var mark = text.length() - MARK.length();
        if (mark < 0 || !MARK.contentEquals(text.subSequence(mark, text.length()))) {
            return false;
        }
        problems.add(place, Code.TRUNCATED_CELL, RecordMessages.truncated(MARK));
        return true;
    }
}
