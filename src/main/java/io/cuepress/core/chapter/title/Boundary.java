package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Stops;
import java.util.Arrays;
import java.util.List;

/// What the words of a flowing text say about where one line ended and the next began.
///
/// The numbers are weights of evidence on one scale with [TitleStyle#likeness]: 1 is a hint, 3 nearly settles it.
public final class Boundary {

    private static final int LONGEST_HEADING = 5;
    private static final int KEYWORDS = 4;
    private static final double APPEAL = 1.5;

    /// Most lines after a list begin with something that tells; most words that tell nothing are of the title.
    private static final double UNSIGNED = -0.7;

    private final List<String> words;
    private final TitleStyle style;
    private final double[] signs; // found when they are asked for: most tails end at a link

    public Boundary(List<String> words, TitleStyle style) {
        this.words = words;
        this.style = style;
        this.signs = new double[words.size()];
        Arrays.fill(signs, Double.NaN);
    }

    /// How much word `i`, which is not the first, looks like the first of a new line.
    double opens(int i) {
        if (isKeywords(i)) {
            return 3;
        }
        var signs = signs(i);
        return firstLetter(words.get(i)) + (signs == 0 ? UNSIGNED : signs);
    }

    /// `cooking, baking, bread, flour, …`: keywords for the search, mostly in small letters.
    private boolean isKeywords(int i) {
        return i + KEYWORDS <= words.size()
                && words.subList(i, i + KEYWORDS).stream().allMatch(word -> word.endsWith(","))
                && !words.get(i - 1).endsWith(",");
    }

    /// How well word `i` begins a title: unlike a line that follows a list, it needs no closing word or heading.
    double begins(int i) {
        return firstLetter(words.get(i));
    }

    private double firstLetter(String word) {
        var first = firstCodePoint(word);
        if (Character.isLowerCase(first)) {
            return style.lowercase() ? -1 : -4;
        }
        if (style.uppercase() && Letters.isUppercase(word) && Lexicon.UNFINISHED.has(word)) {
            return -4;
        }
        if (Character.isDigit(first)) {
            return -0.5;
        }
        return "(&+-–—|/:;,.)".indexOf(word.charAt(0)) >= 0 ? -1.5 : 0;
    }

    /// What only the start of a line has: a heading, a closing word, a picture, words in capitals.
    public double signs(int i) {
        if (Double.isNaN(signs[i])) {
            signs[i] = findSigns(i);
        }
        return signs[i];
    }

    private double findSigns(int i) {
        var word = words.get(i);
        if (word.endsWith(".") && Lexicon.UNFINISHED.has(word)) {
            return 0; // `No. 1` is no Spanish `No`
        }
        var first = word.codePointAt(0);
        var signs = first == '@' ? 1.0 : 0;
        if (Letters.isEmoji(first) || first == '©' || first == '℗') {
            signs += 3 * (1 - style.emoji());
        } else if (first == '【' || (first == '*' && style.ending() != '*')) {
            signs += 2.5;
        }
        if (!Character.isLowerCase(first)) {
            signs += wordSigns(i) + heading(i);
        }
        if (style.uppercase()) {
            return Letters.isUppercase(word) ? signs / 3 : signs + 1;
        }
        return signs + (isShouted(i) ? 2 : 0);
    }

    /// A capitalized `You`, `Dans` or `Если` before a small word opens a sentence more often than it stands in
    /// a title.
    private double wordSigns(int i) {
        var word = Letters.bare(words.get(i));
        var runsOn =
                i + 1 < words.size() && Character.isLowerCase(words.get(i + 1).codePointAt(0));
        if (Lexicon.CLOSING.has(word)) {
            return runsOn ? 3 - style.capitals() : 2;
        }
        return !Lexicon.OPENING.has(word) ? 0 : runsOn ? 2 : 0.7;
    }

    /// `Links:`, `Where to find us:`, `My website https://…`: the nearer the colon or link, the surer.
    private double heading(int i) {
        for (int j = i; j < words.size() && j < i + LONGEST_HEADING; j++) {
            var word = words.get(j);
            if (isHeading(word) && (j > i || Numbering.number(word) < 0)) {
                return (2.5 - 0.3 * (j - i)) * colonSurprise();
            }
            if (Stops.isLink(word)) {
                return 1;
            }
            if (endsSentence(word) || Stops.isStop(word)) {
                return 0;
            }
        }
        return 0;
    }

    /// Where every third title has a colon, one more says nothing.
    private double colonSurprise() {
        return Math.max(0, 1 - 3 * style.colons());
    }

    public static boolean isHeading(String word) {
        return word.length() > 1 && (word.endsWith(":") || word.endsWith("："));
    }

    private boolean isShouted(int i) {
        return Letters.isUppercase(words.get(i))
                && (i == 0 || !Letters.isUppercase(words.get(i - 1)))
                && (words.get(i).length() > 3 || (i + 1 < words.size() && Letters.isUppercase(words.get(i + 1))));
    }

    /// How much a line would rather have ended before word `i` than run on across it.
    double crossing(int i) {
        var before = words.get(i - 1);
        var cost = 0.6 * Math.max(0, signs(i));
        if (endsSentence(before) && !Character.isLowerCase(firstCodePoint(words.get(i)))) {
            cost += 1.3 * (1 - style.sentences());
        }
        cost += isHeading(before) && Numbering.number(before) < 0 ? 2.5 * colonSurprise() : 0;
        cost += Lexicon.APPEAL.has(Letters.bare(words.get(i))) ? APPEAL : 0;
        if (!style.spaced() && Letters.isUnspaced(words.get(i).codePointAt(0))) {
            cost += 2;
        }
        return cost;
    }

    /// How well word `i` ends a line.
    double ends(int i) {
        var word = words.get(i);
        var last = word.codePointBefore(word.length());
        if (Lexicon.UNFINISHED.has(word) || ",&+-–—|/(:：".indexOf(last) >= 0) {
            return -3;
        }
        if (style.ending() != 0) {
            return last == style.ending() ? 2 : -2;
        }
        return switch (last) {
            case '?', '؟', '？' -> style.endings().contains(last) ? 0.8 : 0.2;
            case '!', '！' -> style.endings().contains(last) ? 0.8 : -0.3;
            case '.' -> endsSentence(word) && !style.endings().contains(last) ? -1.5 : 0;
            case ')' -> 0.4;
            default -> 0;
        };
    }

    /// Not an initial (`J. Smith`) or a short form (`Dr.`, `vs.`).
    public static boolean endsSentence(String word) {
        return endsSentence(word, 0, word.length());
    }

    public static boolean endsSentence(String text, int from, int to) {
        var last = from == to ? ' ' : text.charAt(to - 1);
        return "?!。।！？؟".indexOf(last) >= 0 || (last == '.' && (to - from > 4 || isSmallWord(text, from, to - 1)));
    }

    /// `own.` ends a sentence, `Sen.` and `vs.` do not.
    private static boolean isSmallWord(String text, int from, int to) {
        return to - from == 3
                && Character.isLowerCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && Character.isLowerCase(text.charAt(from + 2));
    }

    private static int firstCodePoint(String word) {
        var quoted = word.length() > 1 && "\"'“‘(«¿¡".indexOf(word.charAt(0)) >= 0;
        return word.codePointAt(quoted ? 1 : 0);
    }
}
