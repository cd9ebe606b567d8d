package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;

/// Takes from a title what is not of it: separators, leading bullets and emoji, a dangling dash.
public final class TitleTrim {

    private TitleTrim() {}

    public static String of(String raw) {
        return ofStart(ofEnd(raw));
    }

    /// Only what stands before the first word.
    public static String ofStart(String raw) {
        return raw.substring(leadEnd(raw));
    }

    /// Only the separators at the end.
    public static String ofEnd(String raw) {
        var to = raw.length();
        while (to > 0 && isDangling(raw, to - 1)) {
            to--;
        }
        return raw.substring(0, to).strip();
    }

    /// `std::vector<int>` and `«Bees»` close what they opened; ` /` parts two entries of a line.
    private static boolean isDangling(String raw, int at) {
        var c = raw.charAt(at);
        var opening = c == '>' ? '<' : c == '»' ? '«' : c == '›' ? '‹' : 0;
        if (opening != 0 && raw.lastIndexOf(opening, at) >= 0) {
            return false;
        }
        return isDangling(c) || (c == '/' && at > 0 && raw.charAt(at - 1) == ' ');
    }

    private static boolean isDangling(char c) {
        return c == ' ' || Letters.isSeparator(c) || c == ',' || c == ';' || c == '[' || c == '(';
    }

    private static int leadEnd(String title) {
        var from = 0;
        while (from < title.length()) {
            var c = title.codePointAt(from);
            if (!isLead(title, from, c)) {
                return from;
            }
            from += Character.charCount(c);
        }
        return from;
    }

    private static boolean isLead(String title, int at, int c) {
        if (isFlag(title, at)) {
            return false;
        }
        if (c == ' ' || Letters.isEmoji(c) || Letters.isBidiMark(c) || Letters.isSeparator(c)) {
            return true;
        }
        return Letters.isLooseSeparator(c) && isLoose(title, at);
    }

    /// `--watch`, an option of a command.
    private static boolean isFlag(String title, int at) {
        return title.startsWith("--", at) && at + 2 < title.length() && Character.isLowerCase(title.charAt(at + 2));
    }

    /// Alone or doubled before a space: `0:00 / Intro`, `0:00 // Intro`.
    private static boolean isLoose(String title, int at) {
        var to = at + 1;
        while (to < title.length() && title.charAt(to) == title.charAt(at)) {
            to++;
        }
        return to == title.length() || title.charAt(to) == ' ';
    }
}
