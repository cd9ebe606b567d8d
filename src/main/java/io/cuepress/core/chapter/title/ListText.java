package io.cuepress.core.chapter.title;

import java.util.Locale;

/// The text of the list itself, in which a word or a name may have been written before.
public record ListText(String text) {

    private static final int LONGEST = 4000;

    public ListText {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    /// Whether two words stand side by side.
    boolean hasPair(String word, String next) {
        for (int at = text.indexOf(next); at >= 0; at = text.indexOf(next, at + 1)) {
            var from = at - 1 - word.length();
            if (from >= 0 && text.charAt(at - 1) == ' ' && text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `word` stands somewhere with its capital, not as the first word of a sentence or title.
    boolean hasName(String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at > 1 && text.charAt(at - 1) == ' ' && Character.isLetter(text.charAt(at - 2))) {
                return true;
            }
        }
        return false;
    }

    boolean hasSmall(String word) {
        return text.contains(word.toLowerCase(Locale.ROOT));
    }
}
