package io.cuepress.core.chapter.speech;

/// How well the words of a title are heard near the start of a chapter.
///
/// People announce a chapter a little early, and say its title in its first minutes or not at all.
///
/// @param fromMs  when the chapter starts
/// @param toMs    when the next one starts, or the speech ends
record Hearing(SpeechIndex index, long fromMs, long toMs) {

    private static final long EARLY_MS = 10_000;
    private static final long FARTHEST_MS = 240_000;
    private static final double HALF_MS = 60_000;

    /// The sum of the rarities of the words said here, less for those said later.
    double of(String title) {
        var sum = 0.0;
        for (var word : SpokenWords.of(title)) {
            sum += nearness(word) * index.rarity(word);
        }
        return sum;
    }

    boolean isNear(String word) {
        return firstMs(word) != Long.MAX_VALUE;
    }

    /// 1 up to ten seconds after the start of the chapter, a half a minute later, 0 where the word is not said.
    private double nearness(String word) {
        var first = firstMs(word);
        return first == Long.MAX_VALUE ? 0 : HALF_MS / (HALF_MS + Math.max(0, first - fromMs - EARLY_MS));
    }

    private long firstMs(String word) {
        return index.firstMs(word, fromMs - EARLY_MS, Math.min(toMs, fromMs + FARTHEST_MS));
    }
}
