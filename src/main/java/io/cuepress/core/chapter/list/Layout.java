package io.cuepress.core.chapter.list;

import io.cuepress.core.chapter.scan.TimeMark;

/// How a list is laid out: a line an entry, or flowing in one line, as data sets that lost their line breaks have it.
///
/// @param initial  times with no words before them in their line
/// @param last     times with no words after them in their line
/// @param entries  the length of the list
public record Layout(int initial, int last, int entries) {

    private static final int LONGEST_LEAD = 12;
    private static final int LONGEST_NOTE = 100;

    public static Layout of(String text, AscendingRun run) {
        var initial = 0;
        var last = 0;
        var bounded = 0;
        for (var mark : run.marks()) {
            var opens = opensLine(text, mark);
            var ends = endsLine(text, mark);
            initial += opens && !ends ? 1 : 0;
            last += ends && !opens ? 1 : 0;
            bounded += opens && ends ? 1 : 0;
        }
        return new Layout(initial + bounded, last + bounded, run.size());
    }

    /// Whether the line breaks are still there to be trusted.
    public boolean hasLines() {
        return Math.max(initial, last) * 10 >= entries * 6;
    }

    /// Looks back no farther than a bullet and a number reach.
    private static boolean opensLine(String text, TimeMark mark) {
        for (int i = mark.from() - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (Character.isLetter(text.charAt(i)) || mark.from() - i > LONGEST_LEAD) {
                return false;
            }
        }
        return true;
    }

    /// Also when a note in brackets follows: `Aerials 15:32 (live)`.
    private static boolean endsLine(String text, TimeMark mark) {
        var i = mark.to();
        while (i < text.length() && text.charAt(i) != '\n' && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i = text.charAt(i) == '(' ? noteEnd(text, i) : i + 1;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    private static int noteEnd(String text, int from) {
        var end = text.indexOf(')', from, Math.min(text.length(), from + LONGEST_NOTE));
        return end < 0 || text.indexOf("\n", from, end) >= 0 ? from + 1 : end + 1;
    }
}
