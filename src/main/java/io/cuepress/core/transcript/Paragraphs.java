package io.cuepress.core.transcript;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Joins segments into readable paragraphs. They break at a change of speaker, and at the end of a sentence when a
/// pause or the length calls for it; within a sentence only when it is far too long.
public final class Paragraphs {

    private static final long PAUSE_MS = 800;
    private static final int TARGET = 600;
    private static final int LONGEST_SENTENCE = 1200;
    private static final int WINDOW = 200;
    private static final long SILENCE_MS = 3000;
    private static final String CLAUSE_ENDS = ",;:—–、，；：،؛";

    /// English speakers start a new thought with these; other languages break at the edges of segments.
    private static final Set<String> OPENERS =
            Set.of("so", "now", "but", "okay", "ok", "well", "however", "because", "therefore", "anyway", "alright");

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

    /// Whether a paragraph is closer to the target length now than with one more sentence.
    private static boolean isFull(int length, int withNext) {
        return withNext - TARGET >= Math.abs(TARGET - length);
    }

    private static List<Integer> sentenceEnds(SpeakerTurn turn) {
        var ends = new ArrayList<Integer>();
        var from = 0;
        var starts = new ArrayList<>(Sentences.starts(turn.text()));
        var isUnmarked = starts.isEmpty() && !Sentences.isEnded(turn.text());
        starts.add(turn.text().length());
        for (var to : starts) {
            if (isUnmarked || to - from > LONGEST_SENTENCE) {
                ends.addAll(cuts(turn, from, to));
            }
            ends.add(to);
            from = to;
        }
        return ends;
    }

    /// Positions between `from` and `to` to cut a sentence that has no punctuation, such as the output of a
    /// recogniser that writes none: at pauses first, then where the text is long.
    private static List<Integer> cuts(SpeakerTurn turn, int from, int to) {
        var cuts = new ArrayList<Integer>();
        var start = from;
        for (var i = turn.pieceAt(from) + 1; i < turn.pieces().size(); i++) {
            var place = turn.pieces().get(i).from();
            if (place < to && isBreak(turn.pauseBefore(place), place - start)) {
                cutByLength(turn, start, place, cuts);
                cuts.add(place);
                start = place;
            }
        }
        cutByLength(turn, start, to, cuts);
        return cuts;
    }

    /// Without punctuation a pause may be a hesitation: it needs some text before it, or has to be a long silence.
    private static boolean isBreak(long pauseMs, int length) {
        return pauseMs >= SILENCE_MS || (pauseMs >= PAUSE_MS && length >= WINDOW);
    }

    private static void cutByLength(SpeakerTurn turn, int from, int to, List<Integer> cuts) {
        var start = from;
        while (to - start > TARGET * 3 / 2) {
            var parts = Math.max(2, (to - start + TARGET / 2) / TARGET);
            start = best(turn, start + (to - start) / parts);
            cuts.add(start);
        }
    }

    private static int best(SpeakerTurn turn, int ideal) {
        var best = -1;
        var least = Integer.MAX_VALUE;
        for (var place = ideal - WINDOW; place <= ideal + WINDOW; place++) {
            var cost = isWordStart(turn, place) ? Math.abs(place - ideal) + cost(turn, place) : Integer.MAX_VALUE;
            if (cost < least) {
                best = place;
                least = cost;
            }
        }
        return best < 0 ? graphemeAfter(turn.text(), ideal) : best;
    }

    private static boolean isWordStart(SpeakerTurn turn, int place) {
        return Character.isWhitespace(turn.text().charAt(place - 1)) || turn.isEdge(place);
    }

    private static int cost(SpeakerTurn turn, int place) {
        var text = turn.text();
        var before = text.charAt(Character.isWhitespace(text.charAt(place - 1)) ? place - 2 : place - 1);
        if (CLAUSE_ENDS.indexOf(before) >= 0 || OPENERS.contains(wordAt(text, place))) {
            return 0;
        }
        return turn.isEdge(place) ? WINDOW : WINDOW + WINDOW / 4;
    }

    private static String wordAt(String text, int place) {
        var end = place;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(place, end).toLowerCase(Locale.ROOT);
    }

    /// Looks only around the position: the iterator processes all of its text before it answers.
    private static int graphemeAfter(String text, int place) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text.substring(place - WINDOW, Math.min(place + WINDOW, text.length())));
        return place - WINDOW + graphemes.following(WINDOW);
    }
}
