package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;
import java.util.List;

/// Brackets, quotation marks and emphasis around several words: no title ends inside such a pair.
final class Pairs {

    private static final String OPENING = "\"“„«(「『‘'[*_";
    private static final String CLOSING = "\"”“»)」』’']*_";
    private static final int LONGEST = 20;

    private Pairs() {}

    /// For each word boundary, whether it lies inside a pair of which both marks are there.
    static boolean[] inside(List<Word> words) {
        var inside = new boolean[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            var open = OPENING.indexOf(words.get(i).text().charAt(0));
            var end = open < 0 ? -1 : end(words, i, CLOSING.charAt(open));
            for (int j = i + 1; j <= end; j++) {
                inside[j] = true;
            }
        }
        return inside;
    }

    private static int end(List<Word> words, int from, char closing) {
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            var word = words.get(i).text();
            if (word.length() > 1 && Letters.bareEnd(word) == closing) {
                return i;
            }
        }
        return -1;
    }

    /// Whether one half of a pair is missing from `title`.
    static boolean isHalf(String title) {
        return title.lastIndexOf('(') > title.lastIndexOf(')')
                || title.lastIndexOf('[') > title.lastIndexOf(']')
                || title.lastIndexOf('“') > title.lastIndexOf('”')
                || title.lastIndexOf('«') > title.lastIndexOf('»')
                || title.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /// Whether any mark of a pair stands in `words`.
    static boolean anyIn(List<Word> words) {
        for (var word : words) {
            if (hasMark(word.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMark(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("([“«\"".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
