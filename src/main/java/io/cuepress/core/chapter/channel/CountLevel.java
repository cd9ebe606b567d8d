package io.cuepress.core.chapter.channel;

/// Counts of descriptions as a profile stores them: small ones exactly, larger ones in steps of about an eighth, so
/// that
/// another description seldom changes the profile.
final class CountLevel {

    /// The smallest count that is stored.
    static final int LEAST = 3;

    private static final int[] COUNTS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 23, 26, 30, 34, 38, 43, 48, 54, 60, 68, 76, 85, 95, 107, 120
    };

    private CountLevel() {}

    /// The level of a count of at least [#LEAST].
    static byte of(int count) {
        var level = 0;
        while (level + 1 < COUNTS.length && COUNTS[level + 1] <= count) {
            level++;
        }
        return (byte) level;
    }

    /// The smallest count of a level.
    static int count(byte level) {
        return COUNTS[level];
    }

    static boolean isLevel(byte level) {
        return level >= 0 && level < COUNTS.length;
    }
}
