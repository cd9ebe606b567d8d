package io.cuepress.core.chapter.channel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// The runs of four words in a text, each hashed to 64 bits.
///
/// @param keys  the words, between a mark for the start of the text and marks for its end
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordRuns(long[] keys) {

    /// How many words a run has.
    static final int LENGTH = 4;

    /// Later words of a description are ignored, so that a profile is quick to build.
    private static final int MOST_WORDS = 4_000;

    /// Those of a whole text.
    static WordRuns of(String text) {
        return of(words(text), WordKeys.START, WordKeys.END);
    }

    /// Those of a piece of a text.
    ///
    /// @param before  the key of what stands before the words
    /// @param behind  the key of what stands behind them
    static WordRuns of(List<String> words, long before, long behind) {
        var keys = new long[words.size() + LENGTH + 1];
        Arrays.fill(keys, behind);
        keys[0] = before;
        for (int i = 0; i < words.size(); i++) {
            keys[i + 1] = WordKeys.of(words.get(i));
        }
        return new WordRuns(keys);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", MOST_WORDS + 1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /// The run that begins with the word of this index; -1 is the mark before the first.
    long at(int word) {
        var run = (long) LENGTH;
        for (int i = word + 1; i < word + 1 + LENGTH; i++) {
            run = WordKeys.mix(run, keys[i]);
        }
        return run;
    }

    /// All of them, each once, in ascending order.
    long[] all() {
        return LongStream.range(-1, keys.length - LENGTH)
                .map(word -> at((int) word))
                .sorted()
                .distinct()
                .toArray();
    }
}
