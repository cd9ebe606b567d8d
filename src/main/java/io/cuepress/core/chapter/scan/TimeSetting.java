package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.scan.TimeMark.Setting;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;

/// Tells a time that could head an entry from the time of day and from a moment that a sentence speaks of.
final class TimeSetting {

    private static final int LONGEST_WORD = 12;

    private TimeSetting() {}

    static Setting of(String text, TimeMark mark, int parts) {
        var after = wordAfter(text, mark.to());
        if (isOfClock(after) || (parts == 3 && isYear(after)) || isDated(text, mark.from())) {
            return Setting.CLOCK;
        }
        var opensLine = mark.from() == 0 || text.charAt(mark.from() - 1) == '\n';
        if (opensLine) {
            return Setting.LIST;
        }
        return followsPreposition(text, mark.from())
                ? Setting.PROSE
                : startsWith(text, mark.to(), ',') ? Setting.ENUMERATED : Setting.LIST;
    }

    private static boolean followsPreposition(String text, int from) {
        var end = from;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '~')) {
            end--;
        }
        var start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Lexicon.MOMENT.has(text.substring(start, end));
    }

    /// `2024-07-12 14:35`, `12.07.2024 14:35`: the hour of a date.
    private static boolean isDated(String text, int from) {
        var start = from;
        if (from < 2 || !Character.isDigit(text.charAt(from - 2))) {
            return false;
        }
        while (start > 0 && from - start < LONGEST_WORD && text.charAt(start - 1) != '\n') {
            start--;
        }
        var before = text.substring(start, from).strip();
        var date = before.substring(before.lastIndexOf(' ') + 1);
        var isWhole = start + date.length() < from - 1 || start == 0 || text.charAt(start - 1) == '\n';
        return isWhole
                && date.length() >= 8
                && date.length() <= "2024-07-12".length()
                && date.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '.' || c == '/')
                && date.chars().filter(Character::isDigit).count() >= 6;
    }

    /// `Am Anfang` is the beginning of a German title, `Est-ce` and `Et` of a French one.
    private static boolean isOfClock(String word) {
        return (Lexicon.CLOCK.has(word) && !word.equals("Am")) || (Lexicon.ZONE.has(word) && Letters.isUppercase(word));
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    private static boolean startsWith(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static String wordAfter(String text, int to) {
        var start = to;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        var end = start;
        while (end < text.length() && end - start < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
