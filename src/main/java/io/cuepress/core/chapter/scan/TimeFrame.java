package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.words.Letters;

/// What belongs to a time without being one: brackets, emphasis, a link around it, the end of a range.
final class TimeFrame {

    private static final int LONGEST_LINK = 300;
    private static final int OGM_KEY = "CHAPTER01".length();

    private TimeFrame() {}

    static TimeMark around(String text, TimeMark mark) {
        var from = mark.from();
        var to = mark.to();
        for (var wider = enclosed(text, from, to); wider > 0; wider = enclosed(text, from, to)) {
            from -= wider;
            to += text.charAt(to) == ' ' ? 2 : 1;
        }
        return mark.covering(from - keyBefore(text, from), keyEnd(text, from, linkEnd(text, from, to)));
    }

    /// The length of `CHAPTER01=`, the key of a time in an OGM file.
    private static int keyBefore(String text, int from) {
        var start = from - OGM_KEY - 1;
        return start >= 0 && text.charAt(from - 1) == '=' && isKey(text, start) ? OGM_KEY + 1 : 0;
    }

    /// The end of `CHAPTER01NAME=`, the key of the title that follows such a time.
    private static int keyEnd(String text, int from, int to) {
        var start = to + 1;
        var end = start + OGM_KEY + "NAME=".length();
        var is = keyBefore(text, from) > 0 && isKey(text, start) && text.startsWith("NAME=", start + OGM_KEY);
        return is ? end : to;
    }

    private static boolean isKey(String text, int start) {
        return text.startsWith("CHAPTER", start)
                && start + OGM_KEY <= text.length()
                && Character.isDigit(text.charAt(start + OGM_KEY - 2))
                && Character.isDigit(text.charAt(start + OGM_KEY - 1));
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
