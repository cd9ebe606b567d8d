package io.cuepress.core.subtitle;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/// The cues of `style=source`: one per segment as it was imported, sorted by start.
public final class SourceCues {

    /// The longest time that a segment without duration is shown, in milliseconds.
    public static final long LONGEST_FILL_MS = 500;

    private SourceCues() {}

    /// One cue for each segment with a visible character.
    public static List<Cue> of(Transcript transcript) {
        var segments = transcript.segments();
        var cues = new ArrayList<Cue>(segments.size());
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var lines = CleanText.lines(segment.text());
            if (!lines.isEmpty()) {
                var next = i + 1 < segments.size() ? start(segments.get(i + 1)) : Timecode.LAST;
                cues.add(new Cue(shown(segment.time(), next), segment.speaker(), lines, segment.words()));
            }
        }
        return List.copyOf(cues);
    }

    private static Timecode start(Segment segment) {
        return segment.time().start();
    }

    /// Players drop cues without duration, so such a segment is shown until the next one starts, for at most half
    /// a second.
    private static TimeRange shown(TimeRange time, Timecode next) {
        if (!time.isEmpty()) {
            return time;
        }
        var start = Timecode.min(time.start(), Timecode.LAST.plus(-1));
        var end = Timecode.min(next, start.plus(LONGEST_FILL_MS));
        return new TimeRange(start, Timecode.max(end, start.plus(1)));
    }
}
