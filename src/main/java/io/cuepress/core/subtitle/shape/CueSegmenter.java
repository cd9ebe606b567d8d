package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reshapes a transcript into cues. Breaks between cues and between their lines are found together, with the least
/// total cost to the reader over all possible breaks.
///
/// Every word appears once and in order, no cue overlaps the next one or starts before its first word, and no line
/// exceeds the limit of the style. A cue that starts with a segment starts at its time. The time taken is linear in the
/// length of the transcript.
public final class CueSegmenter {

    private static final int EACH_CUE = 20;
    private static final int BROKEN_CUE =
            9; // factor on the cost of the break, which the reader has to remember until the next cue

    private final Speech speech;
    private final LineBreaker lines;
    private final CueTimes times;
    private final long[] cost;
    private final int[] cueStart;
    private final long[] start;
    private final long[] end;

    private CueSegmenter(Transcript transcript, CueStyle style) {
        this.speech = Speech.of(transcript, style);
        this.lines = new LineBreaker(speech, style.line());
        this.times = new CueTimes(speech, style);
        this.cost = new long[speech.count() + 1];
        this.cueStart = new int[speech.count() + 1];
        this.start = new long[speech.count() + 1];
        this.end = new long[speech.count() + 1];
    }

    /// The cues of a transcript in a style, in order; the same for the same input.
    public static List<Cue> reshape(Transcript transcript, CueStyle style) {
        var segmenter = new CueSegmenter(transcript, style);
        segmenter.findBreaks();
        return segmenter.cues();
    }

    private void findBreaks() {
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[0] = 0;
        for (var from = 0; from < speech.count(); from++) {
            start[from] = from == 0 ? speech.start(0) : times.next(from, end[from]);
            var furthest = lines.layOut(from);
            for (var to = from + 1; to <= furthest; to++) {
                tryCue(from, to);
            }
        }
    }

    private void tryCue(int from, int to) {
        var total = cost[from] + EACH_CUE + breakCost(to) + lines.cost(to) + times.cost(start[from], from, to);
        if (total < cost[to]) {
            cost[to] = total;
            cueStart[to] = from;
            end[to] = times.end(start[from], from, to);
        }
    }

    private int breakCost(int to) {
        return speech.isCut(to) ? 0 : speech.breakCost(to) * BROKEN_CUE;
    }

    private List<Cue> cues() {
        var cues = new ArrayList<Cue>();
        var limit = Timecode.LAST.ms();
        for (var to = speech.count(); to > 0; to = cueStart[to]) {
            var from = cueStart[to];
            // near the last timecode there may be more cues than milliseconds: they start early
            var ending = Math.min(end[to], limit);
            limit = Math.min(start[from], ending - 1);
            cues.add(cue(from, to, TimeRange.ofMs(limit, ending)));
        }
        return List.copyOf(cues.reversed());
    }

    private Cue cue(int from, int to, TimeRange time) {
        lines.layOut(from);
        return new Cue(time, speech.speakerOf(from), lines.lines(to), speech.words(from, to));
    }
}
