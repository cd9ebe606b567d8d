package io.cuepress.core.chapter.words;

/// Where a sentence ends and what a colon announces.
public final class Sentences {

    private static final String ENDS = "?!。।！？؟";

    private Sentences() {}

    /// Not an initial (`J. Smith`) or a short form (`Dr.`, `vs.`).
    public static boolean endsWith(String word) {
        return endsAt(word, 0, word.length());
    }

    /// Whether the word from `from` to `to` ends a sentence.
    public static boolean endsAt(String text, int from, int to) {
        var last = from == to ? ' ' : text.charAt(to - 1);
        return ENDS.indexOf(last) >= 0 || (last == '.' && (to - from > 4 || isSmallWord(text, from, to - 1)));
    }

    /// `own.` ends a sentence, `Sen.` and `vs.` do not.
    private static boolean isSmallWord(String text, int from, int to) {
        return to - from == 3
                && Character.isLowerCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && Character.isLowerCase(text.charAt(from + 2));
    }

    /// `Links:` announces what follows it.
    public static boolean isHeading(String word) {
        return word.length() > 1 && (word.endsWith(":") || word.endsWith("："));
    }
}
