package io.cuepress.core.chapter.title;

import java.util.Arrays;
import java.util.List;

/// How long the titles of a list usually are.
///
/// @param median  of the natural logarithm of their lengths
/// @param spread  how far lengths usually are from it, never tiny: a few titles do not tell much
/// @param words   how many words every one of them has, as names do; 0 when that differs
record TitleLengths(double median, double spread, int words) {

    private static final double PRIOR_MEDIAN = Math.log(20);
    private static final double PRIOR_SPREAD = 0.55;
    private static final int PRIOR_TITLES = 3;
    private static final double WORD = 6;

    static TitleLengths of(List<String> titles) {
        var logs =
                titles.stream().mapToDouble(t -> Math.log(t.length())).sorted().toArray();
        var median = logs.length == 0 ? PRIOR_MEDIAN : (logs[logs.length / 2] + logs[(logs.length - 1) / 2]) / 2;
        var squares = Arrays.stream(logs)
                .map(l -> Math.min(1.5, (l - median) * (l - median)))
                .sum();
        var prior = PRIOR_TITLES * PRIOR_SPREAD * PRIOR_SPREAD;
        return new TitleLengths(median, Math.sqrt((squares + prior) / (logs.length + PRIOR_TITLES)), sameWords(titles));
    }

    private static int sameWords(List<String> titles) {
        var counts = titles.stream().map(TitleLengths::words).distinct().toList();
        return titles.size() > 3 && counts.size() == 1 ? counts.getFirst() : 0;
    }

    private static int words(String title) {
        var words = 1;
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }

    /// How many spreads a title of this length is from the median, negative when it is shorter.
    double distance(String title) {
        return (Math.log(Math.max(1, title.length())) - median) / spread;
    }

    /// What share of a usual title a word is.
    double shareOfWord() {
        return Math.min(1, WORD / Math.exp(median));
    }

    boolean hasOtherWordCount(String title) {
        return words > 0 && words(title) != words;
    }
}
