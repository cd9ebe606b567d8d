package io.cuepress.core.chapter.channel;

import io.cuepress.core.chapter.words.Letters;
import java.util.Locale;

/// Maps words to 64-bit keys. Letter case, the marks around a word and the value of a number do not count. All times
/// have
/// one key, and all links have another.
final class WordKeys {

    static final long START = key("<start>");
    static final long END = key("<end>");

    private static final long TIME = key("<time>");
    private static final long LINK = key("<link>");
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private WordKeys() {}

    static long of(String word) {
        if (word.contains("://") || word.startsWith("www.")) {
            return LINK;
        }
        var bare = Letters.bare(word);
        if (bare.isEmpty()) {
            return key(word);
        }
        return isTime(bare) ? TIME : key(bare.toLowerCase(Locale.ROOT));
    }

    /// `1:02:03`, and what follows it without a space.
    private static boolean isTime(String word) {
        var colon = word.indexOf(':');
        return colon > 0
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(colon - 1))
                && colon + 1 < word.length()
                && Character.isDigit(word.charAt(colon + 1));
    }

    /// A number counts as one digit.
    private static long key(String word) {
        var key = SEED;
        var inNumber = false;
        for (int i = 0; i < word.length(); i++) {
            var isDigit = Character.isDigit(word.charAt(i));
            if (!isDigit || !inNumber) {
                key = mix(key, isDigit ? '0' : word.charAt(i));
            }
            inNumber = isDigit;
        }
        return key;
    }

    /// The key of `key` followed by `next`.
    static long mix(long key, long next) {
        var mixed = (key ^ next) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 32);
    }
}
