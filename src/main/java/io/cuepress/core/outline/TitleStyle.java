package io.cuepress.core.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the titles of a list have in common, so that a title with a doubtful end can be held against the others.
///
/// @param capitals   the share of later words that begin with a capital
/// @param lowercase  whether they begin with small letters
/// @param uppercase  whether they are all in capitals
/// @param spaced     whether any of them has a space
/// @param dashed     the share that has a part set off by a dash
/// @param colons     the share that has a colon
/// @param emoji      the share that has an emoji
/// @param sentences  the share in which a sentence ends before the title does
/// @param ending     the mark that nearly all of them end on, 0 when there is none
/// @param endings    all characters that one of them ends on
record TitleStyle(
        TitleLengths lengths,
        double capitals,
        boolean lowercase,
        boolean uppercase,
        boolean spaced,
        double dashed,
        double colons,
        double emoji,
        double sentences,
        int ending,
        Set<Integer> endings) {

    private static final int MOST_TITLES = 300;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;

    /// The first few hundred titles tell the style of the longest list.
    static TitleStyle of(List<String> titles) {
        var all = titles.stream().filter(t -> !t.isBlank()).limit(MOST_TITLES).toList();
        return new TitleStyle(
                TitleLengths.of(all),
                capitals(all),
                share(all, t -> Character.isLowerCase(t.codePointAt(0))) > MOST,
                share(all, TitleStyle::isUppercase) > MOST,
                share(all, t -> t.indexOf(' ') > 0) > 0,
                share(all, TitleStyle::isDashed),
                share(all, t -> t.indexOf(':') > 0),
                share(all, Letters::hasEmoji),
                share(all, TitleStyle::hasSentences),
                ending(all),
                all.stream().map(t -> t.codePointBefore(t.length())).collect(Collectors.toSet()));
    }

    private static double share(List<String> titles, Predicate<String> property) {
        return titles.isEmpty() ? 0 : (double) titles.stream().filter(property).count() / titles.size();
    }

    private static double capitals(List<String> titles) {
        var later = titles.stream()
                .flatMap(t -> Arrays.stream(t.split(" ")).skip(1))
                .filter(TitleStyle::showsCase)
                .toList();
        var upper = later.stream()
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .count();
        return (upper + 1.0) / (later.size() + 2);
    }

    /// Short words are small in most titles; numbers and scripts without case tell nothing.
    private static boolean showsCase(String word) {
        return word.length() > 3
                && (Character.isUpperCase(word.codePointAt(0)) || Character.isLowerCase(word.codePointAt(0)));
    }

    static boolean isUppercase(String text) {
        var capitals = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static boolean isDashed(String title) {
        return title.contains(" - ") || title.contains(" – ") || title.contains(" — ");
    }

    private static boolean hasSentences(String title) {
        var start = 0;
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', start)) {
            if (Boundary.endsSentence(title.substring(start, space))) {
                return true;
            }
            start = space + 1;
        }
        return false;
    }

    private static int ending(List<String> titles) {
        return titles.stream()
                .map(t -> t.codePointBefore(t.length()))
                .filter(c -> !Letters.isOfWord(c))
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> titles.size() > 1 && e.getValue() >= NEARLY_ALL * titles.size())
                .mapToInt(e -> e.getKey())
                .findAny()
                .orElse(0);
    }

    /// Whether nearly all titles have a part set off by a dash (`Jane Smith - State of the Union`), but not this one.
    boolean missesDash(String title) {
        return dashed > NEARLY_ALL && !isDashed(title);
    }

    /// How much more `word` looks like one of a title than like one of running text.
    double casing(String word) {
        if (!showsCase(word)) {
            return 0;
        }
        if (uppercase) {
            return isUppercase(word) ? 0.5 : -2;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? Math.log(capitals / 0.4) : Math.log((1 - capitals) / 0.6);
    }
}
