package io.cuepress.core.outline;

import java.util.Arrays;
import java.util.List;

/// What the titles of a list have in common: how long they are, how much of them is capitalized.
///
/// @param mean      of the natural logarithm of their lengths
/// @param spread    the standard deviation of the same, never tiny
/// @param capitals  the share of later words that begin with a capital
record Titles(double mean, double spread, double capitals) {

    private static final double PRIOR = 0.6;

    static Titles of(List<String> titles) {
        var logs = titles.stream()
                .mapToDouble(t -> Math.log(Math.max(1, t.length())))
                .toArray();
        var mean = Arrays.stream(logs).average().orElse(Math.log(25));
        var squares = Arrays.stream(logs).map(l -> (l - mean) * (l - mean)).sum();
        var spread = Math.sqrt((squares + 3 * PRIOR * PRIOR) / (logs.length + 3));
        return new Titles(mean, spread, capitals(titles));
    }

    private static double capitals(List<String> titles) {
        var later = titles.stream()
                .flatMap(t -> Arrays.stream(t.split(" ")).skip(1))
                .filter(w -> w.length() > 3)
                .toList();
        var upper =
                later.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return later.isEmpty() ? 0.5 : (double) upper / later.size();
    }

    /// 0 for the usual length, falling the more a title of this length would stand out.
    double likeness(int length) {
        var distance = (Math.log(Math.max(1, length)) - mean) / spread;
        return -distance * distance / 2;
    }
}
