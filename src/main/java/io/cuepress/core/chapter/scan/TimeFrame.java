package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.words.Letters;

/// What belongs to a time without being one: brackets, emphasis, a link around it, the end of a range.
final class TimeFrame {

    private static final int LONGEST_LINK = 300;

    private TimeFrame() {}

    static TimeMark around(String text, TimeMark mark) {
        var from = mark.from();
        var to = mark.to();
        for (var wider = enclosed(text, from, to); wider > 0; wider = enclosed(text, from, to)) {
            from -= wider;
            to += text.charAt(to) == ' ' ? 2 : 1;
        }
        return mark.covering(from, linkEnd(text, from, to));
    }

    /// How far before `from` a frame opens that closes after `to`, 0 when there is none; `(0:00 )` is framed too.
    private static int enclosed(String text, int from, int to) {
        var open = from > 1 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        var close = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        if (open < 0 || close >= text.length()) {
            return 0;
        }
        var tight = close == to && open == from - 1;
        return encloses(text.charAt(open), text.charAt(close), tight) ? from - open : 0;
    }

    private static boolean encloses(char before, char after, boolean tight) {
        return Letters.closes(before, after) || (tight && before == after && Letters.isEmphasis(before));
    }

    /// `[1:25](https://…)`: Markdown's link goes with the time.
    private static int linkEnd(String text, int from, int to) {
        if (text.charAt(from) != '[' || !text.startsWith("(http", to)) {
            return to;
        }
        var end = text.indexOf(')', to, Math.min(text.length(), to + LONGEST_LINK));
        return end < 0 ? to : end + 1;
    }

    /// `00:00 - 09:24`: a later time after nothing but a dash is the end of the entry, not another one.
    static boolean isRange(String text, TimeMark start, TimeMark end) {
        if (start.seconds() >= end.seconds() || end.from() - start.to() > 4 || end.from() <= start.to()) {
            return false;
        }
        var between = text.substring(start.to(), end.from()).strip();
        return text.indexOf('\n', start.to(), end.from()) < 0
                && ((between.length() == 1 && (Letters.isDash(between.charAt(0)) || between.equals("→")))
                        || between.equals("to"));
    }
}
