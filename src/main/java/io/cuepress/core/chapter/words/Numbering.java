package io.cuepress.core.chapter.words;

import java.util.List;

/// Whether a list numbers its entries, and how a number is taken off: `1.`, `02)`, `#3`, `[4]`.
public final class Numbering {

    private static final double MOST = 0.7;
    private static final int LONGEST = 6;

    private Numbering() {}

    /// Most of the texts begin with a number that counts them, the first one with `first`.
    public static boolean leads(List<String> texts, int first) {
        var hits = 0;
        for (int i = 0; i < texts.size(); i++) {
            hits += number(firstWord(texts.get(i))) == first + i ? 1 : 0;
        }
        return !texts.isEmpty() && hits >= MOST * texts.size();
    }

    /// Most of the texts end with a number that counts them, the first one with `first`.
    public static boolean trails(List<String> texts, int first) {
        var hits = 0;
        for (int i = 0; i < texts.size(); i++) {
            hits += number(lastWord(texts.get(i))) == first + i ? 1 : 0;
        }
        return !texts.isEmpty() && hits >= MOST * texts.size();
    }

    public static String withoutLead(String text) {
        var word = firstWord(text);
        return number(word) < 0 ? text : text.substring(word.length()).strip();
    }

    public static String withoutTrail(String text) {
        var word = lastWord(text);
        return number(word) < 0
                ? text
                : text.substring(0, text.length() - word.length()).strip();
    }

    /// Most of the texts hold a number that counts them, the first one `first`, before their last words.
    public static boolean parts(List<String> texts, int first) {
        var hits = 0;
        for (int i = 0; i < texts.size(); i++) {
            var after = after(first + i, texts.get(i));
            hits += !after.isEmpty() && !after.equals(texts.get(i)) ? 1 : 0;
        }
        return !texts.isEmpty() && hits >= MOST * texts.size();
    }

    /// The end of `text` after the list number `first`, the last one if there are several; a title may follow its
    /// number closely: `1)Bees`.
    public static String after(int first, String text) {
        for (int from = text.length(); from > 0; ) {
            var start = text.lastIndexOf(' ', from - 1) + 1;
            var end = numberEnd(text, start, from);
            if (number(text.substring(start, end)) == first) {
                return text.substring(end).strip();
            }
            from = start - 1;
        }
        return text;
    }

    private static int numberEnd(String text, int start, int end) {
        var bracket = text.indexOf(')', start, Math.min(end, start + LONGEST));
        return bracket > start && text.charAt(start) != '(' ? bracket + 1 : end;
    }

    public static String firstWord(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    public static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /// The list number that a word is, -1 when it is none.
    public static int number(String word) {
        var from = !word.isEmpty() && "#([".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        var to = word.length();
        while (to > from && ".):]-–".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to == from || to - from > 4 || word.length() > LONGEST) {
            return -1;
        }
        var number = 0;
        for (int i = from; i < to; i++) {
            var digit = Character.digit(word.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
