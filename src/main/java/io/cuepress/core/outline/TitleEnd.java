package io.cuepress.core.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the last title of a flowing list ends and the rest of the description begins.
///
/// Every word boundary is scored: by the lengths of the list's other titles, by what follows (a heading, a closing
/// word, a capital) and by what the title would end on. Links and hashtags end it whatever the score.
final class TitleEnd {

    private static final int MOST_WORDS = 40;

    private final List<String> words;
    private final Titles others;

    private TitleEnd(List<String> words, Titles others) {
        this.words = words;
        this.others = others;
    }

    static String cut(String tail, List<String> others) {
        var words = wordsUpToHardStop(tail);
        if (words.isEmpty()) {
            return "";
        }
        var end = new TitleEnd(words, Titles.of(others));
        var best = 1;
        for (int i = 2; i <= words.size(); i++) {
            best = end.score(i) > end.score(best) ? i : best;
        }
        return String.join(" ", words.subList(0, best));
    }

    private static List<String> wordsUpToHardStop(String tail) {
        var words = new ArrayList<String>();
        var start = 0;
        while (start < tail.length() && words.size() < MOST_WORDS) {
            var space = tail.indexOf(' ', start);
            var end = space < 0 ? tail.length() : space;
            var word = tail.substring(start, end);
            if (isHardStop(word)) {
                return words;
            }
            words.add(word);
            start = end + 1;
        }
        return words;
    }

    private static boolean isHardStop(String word) {
        return word.startsWith("http")
                || word.startsWith("www.")
                || (word.startsWith("#") && word.length() > 2 && Character.isLetter(word.charAt(1)))
                || (word.length() > 2 && word.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private double score(int count) {
        var title = String.join(" ", words.subList(0, count));
        var score = others.likeness(title.length()) + (isUnfinished(words.get(count - 1)) ? -3 : 0);
        for (int i = 1; i < count; i++) {
            score -= opensHeading(i) ? 1.5 : 0;
        }
        return score + (count == words.size() ? 3 : opening(count));
    }

    private double opening(int i) {
        var word = words.get(i);
        if (opensHeading(i)) {
            return 3;
        }
        var first = word.codePointAt(0);
        if (Letters.isEmoji(first)) {
            return 2.5;
        }
        return Character.isLowerCase(first) ? -3 : Character.isUpperCase(first) ? 1 - 1.3 * others.capitals() : 0;
    }

    private boolean opensHeading(int i) {
        var word = words.get(i);
        return Character.isUpperCase(word.codePointAt(0))
                && (word.endsWith(":") || Lexicon.CLOSING_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isUnfinished(String word) {
        return Lexicon.UNFINISHED.contains(word) || (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)));
    }
}
