package io.cuepress.core.transcript;

import java.util.ArrayList;
import java.util.List;

/// Joins segments into paragraphs that a person reads: broken at a change of speaker, and at a sentence end where a
/// pause or the length calls for it; inside a sentence only when it is far too long.
public final class Paragraphs {

    static final long PAUSE_MS = 800;
    static final int SOUGHT = 600;
    private static final int LONGEST_SENTENCE = 1200;

    private Paragraphs() {}

    /// The paragraphs of segments in the order given.
    public static List<Paragraph> of(List<Segment> segments) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var turn : SpeakerTurn.of(segments)) {
            var from = 0;
            for (var to : ends(turn)) {
                turn.paragraph(from, to).ifPresent(paragraphs::add);
                from = to;
            }
        }
        return List.copyOf(paragraphs);
    }

    private static List<Integer> ends(SpeakerTurn turn) {
        var sentences = sentenceEnds(turn);
        var ends = new ArrayList<Integer>();
        var from = 0;
        for (var i = 0; i < sentences.size() - 1; i++) {
            var here = sentences.get(i);
            if (turn.pauseBefore(here) >= PAUSE_MS || isFull(here - from, sentences.get(i + 1) - from)) {
                ends.add(here);
                from = here;
            }
        }
        ends.add(turn.text().length());
        return ends;
    }

    /// Whether a paragraph is nearer to the length sought as it is than with one more sentence.
    private static boolean isFull(int length, int withNext) {
        return withNext - SOUGHT >= Math.abs(SOUGHT - length);
    }

    private static List<Integer> sentenceEnds(SpeakerTurn turn) {
        var ends = new ArrayList<Integer>();
        var from = 0;
        var starts = new ArrayList<>(Sentences.starts(turn.text()));
        var isUnmarked = starts.isEmpty() && !Sentences.isEnded(turn.text());
        starts.add(turn.text().length());
        for (var to : starts) {
            if (isUnmarked || to - from > LONGEST_SENTENCE) {
                ends.addAll(LongSentence.cuts(turn, from, to));
            }
            ends.add(to);
            from = to;
        }
        return ends;
    }
}
