package io.cuepress.core.outline;

import java.util.List;
import java.util.Locale;

/// Where the first title of a flowing list begins, when titles stand before their times.
final class TitleStart {

    private static final int MOST_WORDS = 40;

    private TitleStart() {}

    static String cut(String head, List<String> others) {
        var all = List.of(head.split(" "));
        var words = all.subList(Math.max(0, all.size() - MOST_WORDS), all.size());
        var titles = Titles.of(others);
        var best = words.size() - 1;
        var bestScore = Double.NEGATIVE_INFINITY;
        for (int i = words.size() - 1; i >= 0; i--) {
            var title = String.join(" ", words.subList(i, words.size()));
            var score =
                    titles.likeness(title.length()) + opening(words.get(i)) + (i == 0 ? 2 : ending(words.get(i - 1)));
            best = score > bestScore ? i : best;
            bestScore = Math.max(score, bestScore);
            if (i > 0 && isHardStop(words.get(i - 1))) {
                break;
            }
        }
        return String.join(" ", words.subList(best, words.size()));
    }

    private static double opening(String word) {
        return word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) ? -3 : 0;
    }

    private static double ending(String before) {
        if (isHardStop(before)) {
            return 4;
        }
        return before.endsWith(".") || before.endsWith("!") || before.endsWith("?") ? 1.5 : 0;
    }

    private static boolean isHardStop(String word) {
        return word.startsWith("http")
                || word.endsWith(":")
                || (word.startsWith("#") && word.length() > 2)
                || Lexicon.LIST_HEADINGS.contains(word.toLowerCase(Locale.ROOT))
                || (!word.isEmpty() && word.codePoints().noneMatch(Character::isLetterOrDigit));
    }
}
