package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Moves chapters to the starts of speech: creators write whole seconds, and a chapter that starts inside a sentence
/// plays badly.
public final class Snap {

    private Snap() {}

    /// Each chapter at the nearest start of a segment within `reachMs`, the earlier of two equally near ones,
    /// unless it would then not start after the previous chapter; chapters without such a start stay.
    public static List<Chapter> to(List<Segment> segments, List<Chapter> chapters, long reachMs) {
        var starts = new TreeSet<Timecode>();
        segments.forEach(segment -> starts.add(segment.time().start()));
        var snapped = new ArrayList<Chapter>(chapters.size());
        for (var i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            var moved = nearest(starts, chapter.start(), reachMs);
            var follows = i == 0 || snapped.getLast().start().isBefore(moved);
            var precedes = i + 1 == chapters.size()
                    || moved.isBefore(chapters.get(i + 1).start());
            snapped.add(follows && precedes ? chapter.at(moved) : chapter);
        }
        return List.copyOf(snapped);
    }

    private static Timecode nearest(NavigableSet<Timecode> starts, Timecode start, long reachMs) {
        var before = starts.floor(start);
        var after = starts.ceiling(start);
        var back = before == null ? Long.MAX_VALUE : start.ms() - before.ms();
        var ahead = after == null ? Long.MAX_VALUE : after.ms() - start.ms();
        if (before != null && back <= ahead && back <= reachMs) {
            return before;
        }
        return after != null && ahead < back && ahead <= reachMs ? after : start;
    }
}
