package io.cuepress.intake.speech;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.TextJoiner;
import io.cuepress.core.transcript.Word;
import io.cuepress.intake.segment.RawSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Cuts words into segments that are easy to read: after the end of a sentence, at a pause, when the speaker changes,
/// and before a segment becomes longer than two lines or seven seconds.
final class SpokenWords {

    private static final String SENTENCE_ENDS = ".?!…。？！｡؟।";
    private static final int PAUSE_MS = 1_000;
    private static final int LONGEST_MS = 7_000;
    private static final int LONGEST_TEXT = 84;
    private static final int FEWEST_OF_SENTENCE = 20; // shorter ones join the next, if it is near

    private final List<Spoken> words = new ArrayList<>();
    private boolean isAfterPause;

    /// @param opens whether it starts a segment whatever its time
    private record Spoken(
            long startMs, long endMs, @Nullable Speaker speaker, String text, boolean opens) {}

    static Word word(long startMs, long endMs, String text) {
        var from = Math.max(0, startMs);
        return new Word(TimeRange.ofMs(from, Math.max(from, endMs)), text);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Adds a word, or white space between two.
    void add(OptionalLong startMs, OptionalLong endMs, @Nullable Speaker speaker, String text) {
        if (text.isBlank() && words.isEmpty()) {
            return;
        }
        if (text.isBlank()) {
            append(text);
            return;
        }
        var unaligned = words.isEmpty() ? 0 : words.getLast().endMs;
        var start = startMs.orElse(unaligned);
        words.add(new Spoken(start, Math.max(start, endMs.orElse(start)), speaker, text, isAfterPause));
        isAfterPause = false;
    }

    /// Appends a mark or white space to the last word.
    void append(String text) {
        if (!words.isEmpty()) {
            var last = words.removeLast();
            words.add(new Spoken(last.startMs, last.endMs, last.speaker, last.text + text, last.opens));
        }
    }

    /// Makes the next word open a segment.
    void pause() {
        isAfterPause = true;
    }

    /// The segments, numbered from `first`.
    List<RawSegment> segments(int first) {
        var isSpaced = words.stream().anyMatch(word -> !word.text.equals(word.text.strip()));
        var segments = new ArrayList<RawSegment>();
        var open = new ArrayList<Spoken>();
        for (var word : words) {
            if (!open.isEmpty() && isCut(open, word, isSpaced)) {
                segments.add(segment(first + segments.size(), open, isSpaced));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            segments.add(segment(first + segments.size(), open, isSpaced));
        }
        return segments;
    }

    private static boolean isCut(List<Spoken> open, Spoken next, boolean isSpaced) {
        var last = open.getLast();
        var text = text(open, isSpaced).strip();
        return next.opens
                || !Objects.equals(last.speaker, next.speaker)
                || next.startMs - last.endMs >= PAUSE_MS
                || next.endMs - open.getFirst().startMs > LONGEST_MS
                || text.length() + next.text.length() > LONGEST_TEXT
                || (text.length() >= FEWEST_OF_SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static String text(List<Spoken> words, boolean isSpaced) {
        var pieces = words.stream().map(Spoken::text).toList();
        return isSpaced ? String.join("", pieces) : TextJoiner.join(pieces);
    }

    private static RawSegment segment(int index, List<Spoken> words, boolean isSpaced) {
        var spoken = words.stream()
                .map(word -> word(word.startMs, word.endMs, word.text))
                .toList();
        var first = words.getFirst();
        return new RawSegment(
                index,
                first.startMs,
                words.stream().mapToLong(Spoken::endMs).max().orElse(first.endMs),
                first.speaker,
                text(words, isSpaced).strip(),
                spoken);
    }
}
