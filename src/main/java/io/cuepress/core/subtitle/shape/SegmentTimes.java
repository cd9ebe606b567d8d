package io.cuepress.core.subtitle.shape;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.ArrayList;
import java.util.List;

/// When each segment can be shown, so that none overlaps the next one. A segment that runs into the next one ends at
/// its start; segments that start together, or so close that the first could not be read, share their time.
final class SegmentTimes {

    private static final int UNREADABLE_MS = 25; // per character: twice as fast as the fastest style
    private static final int COMFORTABLE_MS = 83; // per character
    private static final int NO_TIME_SHOWN_MS = 500;

    private final List<Segment> segments;
    private final List<TimeRange> times = new ArrayList<>();

    private SegmentTimes(List<Segment> segments) {
        this.segments = segments;
    }

    static List<TimeRange> of(List<Segment> segments) {
        var repair = new SegmentTimes(segments);
        for (var from = 0; from < segments.size(); from = repair.times.size()) {
            repair.share(from, repair.groupEnd(from));
        }
        return repair.times;
    }

    private int groupEnd(int from) {
        var to = from + 1;
        while (to < segments.size() && isCrowded(to - 1)) {
            to++;
        }
        return to;
    }

    private boolean isCrowded(int index) {
        var own = segments.get(index);
        var left = start(index + 1) - start(index);
        var overlaps = start(index + 1) < own.time().end().ms();
        return left == 0
                || (overlaps && left < UNREADABLE_MS * (long) own.text().length());
    }

    private void share(int from, int to) {
        var start = start(from);
        var end = end(from, to);
        var total = weight(from, to);
        var begin = start;
        var done = 0L;
        for (var index = from; index < to; index++) {
            done += segments.get(index).text().length();
            var share = start + (end - start) * done / total;
            var next = index + 1 < to ? Math.min(end, Math.max(share, start(index + 1))) : end;
            times.add(TimeRange.ofMs(begin, next));
            begin = next;
        }
    }

    private long weight(int from, int to) {
        return segments.subList(from, to).stream()
                .mapToLong(segment -> segment.text().length())
                .sum();
    }

    private long end(int from, int to) {
        var last = segments.subList(from, to).stream()
                .mapToLong(segment -> segment.time().end().ms())
                .max()
                .orElseThrow();
        var next = to < segments.size() ? start(to) : Math.max(last, start(from) + NO_TIME_SHOWN_MS);
        if (to - from > 1) {
            last = Math.min(Math.max(last, start(to - 1)), start(to - 1) + COMFORTABLE_MS * weight(from, to));
        }
        var end = last > start(from) ? last : start(from) + NO_TIME_SHOWN_MS;
        return Math.min(Math.min(end, next), Timecode.LAST.ms());
    }

    private long start(int index) {
        return segments.get(index).time().start().ms();
    }
}
