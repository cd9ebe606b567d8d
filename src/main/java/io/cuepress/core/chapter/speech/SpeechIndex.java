package io.cuepress.core.chapter.speech;

import io.cuepress.core.transcript.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When each word of an episode is said, to the second. Time and memory are linear in the transcript.
///
/// A segment spreads its words evenly over its time. Segments that are longer than two minutes give only the length of
/// the episode: too little is known of when their words are said.
final class SpeechIndex {

    private static final long LONGEST_MS = 120_000;

    private final Map<String, Seconds> words = new HashMap<>();
    private long lastSecond = -1;

    private SpeechIndex() {}

    static SpeechIndex of(List<Segment> segments) {
        var index = new SpeechIndex();
        for (var segment : segments) {
            index.add(segment);
        }
        return index;
    }

    private void add(Segment segment) {
        var start = segment.time().start().ms();
        var duration = segment.time().end().ms() - start;
        lastSecond = Math.max(lastSecond, (start + duration) / 1000);
        if (duration <= LONGEST_MS) {
            var length = segment.text().length();
            SpokenWords.split(segment.text(), (word, end) -> {
                var at = start + duration * (end - 1) / length;
                words.computeIfAbsent(word, key -> new Seconds()).add((int) (at / 1000));
            });
        }
    }

    /// Whether nothing is known of when words are said.
    boolean isEmpty() {
        return words.isEmpty();
    }

    /// When the speech ends, in milliseconds.
    long endMs() {
        return (lastSecond + 1) * 1000;
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /// The logarithm of how many times more minutes the episode has than minutes in which the word is said: 0 for a
    /// word of every minute, and for one that is never said.
    double rarity(String word) {
        var seconds = words.get(word);
        return seconds == null ? 0 : Math.log((double) (lastSecond / 60 + 1) / seconds.minutes());
    }

    /// When the word is first said within `[fromMs, toMs)`, in milliseconds; [Long#MAX_VALUE] when it is not.
    long firstMs(String word, long fromMs, long toMs) {
        var seconds = words.get(word);
        return seconds == null ? Long.MAX_VALUE : seconds.firstMs(fromMs, toMs);
    }

    /// Nearly in order: segments may overlap.
    private static final class Seconds {

        private int[] at = new int[4];
        private int size;

        void add(int second) {
            if (size > 0 && at[size - 1] == second) {
                return;
            }
            if (size == at.length) {
                at = Arrays.copyOf(at, 2 * size);
            }
            at[size++] = second;
        }

        long minutes() {
            return Arrays.stream(at, 0, size)
                    .map(second -> second / 60)
                    .distinct()
                    .count();
        }

        long firstMs(long fromMs, long toMs) {
            var first = Long.MAX_VALUE;
            for (int i = 0; i < size; i++) {
                var ms = at[i] * 1000L;
                first = ms >= fromMs && ms < toMs ? Math.min(first, ms) : first;
            }
            return first;
        }
    }
}
