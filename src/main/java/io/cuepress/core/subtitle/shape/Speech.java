package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.shape.WordForm.Kind;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.TextJoiner;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.core.transcript.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The whole speech as timed pieces, with the cost of a break before each piece.
///
/// A position is the index of a piece, or the count of pieces for the end; a break at a position is before that piece.
final class Speech {

    private static final int JOIN_MS = 500; // segments closer than this are one stream
    private static final int JOIN_UNFINISHED_MS = 1500; // the same, after a word that cannot end a cue
    private static final int SILENCE_MS = 2000; // no cue spans one
    private static final int MISSED_SENTENCE = 150;
    private static final int NOTICED_PAUSE_MS = 600;

    private final List<Segment> segments;
    private final List<TimedPiece> pieces;
    private final WordForm[] forms;
    // arrays, because the search reads these millions of times
    private final long[] start;
    private final long[] end;
    private final int[] space;
    private final int[] breakCost;
    private final int[] missed;
    private final int[] width;
    private final boolean[] cut;
    private final int[] lineStart;

    private Speech(List<Segment> segments, List<TimedPiece> pieces, BitSet lineStarts, FunctionWords words) {
        this.segments = segments;
        this.pieces = pieces;
        this.forms = forms(pieces, words);
        this.start =
                pieces.stream().mapToLong(piece -> piece.time().start().ms()).toArray();
        this.end = pieces.stream().mapToLong(piece -> piece.time().end().ms()).toArray();
        this.space = IntStream.range(0, count()).map(this::spaceBefore).toArray();
        this.breakCost = new int[count() + 1];
        this.missed = new int[count() + 1];
        this.width = new int[count() + 1];
        this.cut = new boolean[count() + 1];
        this.lineStart = new int[count() + 1];
        cut[count()] = true;
        for (var at = 0; at < count(); at++) {
            width[at + 1] = width[at] + space[at] + pieces.get(at).piece().width();
            lineStart[at + 1] = lineStarts.get(at) ? at : lineStart[at];
            if (at > 0) {
                weigh(at);
            }
        }
    }

    static Speech of(Transcript transcript, CueStyle style) {
        var splitter = new PieceSplitter(transcript.language(), style.line());
        var segments = transcript.segments();
        var times = SegmentTimes.of(segments);
        var pieces = new ArrayList<TimedPiece>();
        var lineStarts = new BitSet();
        for (var i = 0; i < segments.size(); i++) {
            var split = splitter.split(segments.get(i).text());
            addLineStarts(segments.get(i).text(), splitter, pieces.size(), split.size(), lineStarts);
            pieces.addAll(PieceTimes.place(split, i, segments.get(i), times.get(i)));
        }
        return new Speech(segments, pieces, lineStarts, FunctionWords.of(transcript.language()));
    }

    private static void addLineStarts(String text, PieceSplitter splitter, int first, int count, BitSet lineStarts) {
        var lines = DialogueLines.of(text, start -> splitter.split(start).size());
        lines.starts().stream().forEach(at -> lineStarts.set(first + at));
        if (lines.isApart()) {
            lineStarts.set(first + count);
        }
    }

    private static WordForm[] forms(List<TimedPiece> pieces, FunctionWords words) {
        var forms = new WordForm[pieces.size()];
        var sentenceEnded = true;
        for (var i = 0; i < forms.length; i++) {
            var form = WordForm.of(pieces.get(i).piece().text(), words);
            // a dash at the start of a sentence marks a new speaker
            var isOpening = form.kind() == Kind.DASH && sentenceEnded;
            forms[i] = isOpening ? new WordForm(Role.NONE, form.ending(), Kind.OPENING) : form;
            sentenceEnded = form.ending() == Ending.STOP || form.ending() == Ending.SENTENCE;
        }
        return forms;
    }

    private void weigh(int at) {
        var pause = start[at] - end[at - 1];
        var phrasing = phrasing(at);
        var eased = beginsSegment(at) ? phrasing * 3 / 5 : phrasing;
        breakCost[at] = (int) Math.max(0, eased - pause / 4);
        cut[at] = pause >= SILENCE_MS || (beginsSegment(at) && isApart(at, pause));
        var sentence = phrasing == 0 ? MISSED_SENTENCE : 0;
        var noticed = pause >= NOTICED_PAUSE_MS ? (int) Math.min(pause, SILENCE_MS) / 10 : 0;
        missed[at] = missed[at - 1] + sentence + noticed;
    }

    /// A line that has to begin is no burden, but a note stays with its song.
    private int phrasing(int at) {
        if (beginsLine(at)) {
            return 0;
        }
        var isAfterNote = beginsLine(at - 1)
                && DialogueLines.isNote(pieces.get(at - 1).piece().text());
        return isAfterNote ? Phrasing.NEVER : Phrasing.breakCost(forms[at - 1], forms[at]);
    }

    private boolean isApart(int at, long pause) {
        return pause >= joinMs(at) || !Objects.equals(speakerOf(at), speakerOf(at - 1));
    }

    private int joinMs(int at) {
        var unfinished =
                forms[at - 1].ending() == Ending.NONE && forms[at - 1].role().pointsForward();
        return unfinished ? JOIN_UNFINISHED_MS : JOIN_MS;
    }

    /// Between segments the characters on both sides decide; within one, the text of the recogniser.
    private int spaceBefore(int at) {
        var piece = pieces.get(at).piece();
        if (at == 0 || segment(at) == segment(at - 1)) {
            return piece.spaced() ? 1 : 0;
        }
        var before = pieces.get(at - 1).piece().text();
        var joined = TextJoiner.join(List.of(before, piece.text()));
        return joined.length() - before.length() - piece.text().length();
    }

    int count() {
        return pieces.size();
    }

    long start(int at) {
        return start[at];
    }

    /// When the piece at a position has been spoken.
    long end(int at) {
        return end[at];
    }

    /// Whether the time of the piece is that of a word, and not its share of the segment.
    boolean isTimed(int at) {
        return !pieces.get(at).words().isEmpty();
    }

    boolean beginsSegment(int at) {
        return at == 0 || at == count() || segment(at) != segment(at - 1);
    }

    boolean endsSentence(int at) {
        return at + 1 == count() || Phrasing.breakCost(forms[at], forms[at + 1]) == 0;
    }

    @Nullable
    Speaker speakerOf(int at) {
        return segments.get(segment(at)).speaker();
    }

    /// Whether no cue may span this position.
    boolean isCut(int at) {
        return cut[at];
    }

    /// The last position before this one at which a line has to begin.
    int lineStart(int at) {
        return lineStart[at];
    }

    /// Whether a line has to begin at this position.
    boolean beginsLine(int at) {
        return at < count() && lineStart[at + 1] == at;
    }

    int breakCost(int at) {
        return breakCost[at];
    }

    /// The cost of not ending a line at the ends of sentences and pauses between two positions.
    int missedCost(int from, int to) {
        return missed[to - 1] - missed[from];
    }

    /// The width of the pieces between two positions on one line.
    int width(int from, int to) {
        return width[to] - width[from] - space[from];
    }

    /// The pieces between two positions as one line.
    String text(int from, int to) {
        var text = new StringBuilder();
        for (var at = from; at < to; at++) {
            text.append(at > from && space[at] > 0 ? " " : "")
                    .append(pieces.get(at).piece().text());
        }
        return text.toString();
    }

    List<Word> words(int from, int to) {
        return pieces.subList(from, to).stream()
                .flatMap(piece -> piece.words().stream())
                .toList();
    }

    private int segment(int at) {
        return pieces.get(at).segment();
    }
}
