package io.cuepress.intake.segment;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import io.cuepress.intake.record.Repairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Repairs the common faults of recognisers in a list of segments, and reports each repair.
public final class SegmentRepair {

    private static final int READING_CPS = 15;

    private final Pointer list;
    private final Repairs repairs;

    public SegmentRepair(Pointer list, Repairs repairs) {
        this.list = list;
        this.repairs = repairs;
    }

    /// Valid segments sorted by start; segments that start together keep their order.
    public List<Segment> repair(List<RawSegment> raw) {
        var spoken = raw.stream().filter(this::hasText).map(this::fromZero).toList();
        reportDisorder(spoken);
        var sorted = spoken.stream()
                .sorted(Comparator.comparingLong(RawSegment::startMs))
                .toList();
        var segments = new ArrayList<Segment>(sorted.size());
        for (var i = 0; i < sorted.size(); i++) {
            var segment = sorted.get(i);
            var end = segment.endMs() < segment.startMs() ? repairedEnd(sorted, i) : segment.endMs();
            segments.add(new Segment(
                    TimeRange.ofMs(segment.startMs(), end), segment.speaker(), segment.text(), segment.words()));
        }
        return segments;
    }

    private boolean hasText(RawSegment segment) {
        if (segment.text().isBlank()) {
            repairs.add(
                    place(segment, "text"),
                    segment.line(),
                    Code.BLANK_TEXT,
                    SegmentMessages.BLANK_TEXT,
                    SegmentMessages.BLANK_TEXT_REPAIR);
            return false;
        }
        return true;
    }

    private Pointer place(RawSegment segment, String member) {
        return list.at(segment.index()).at(member);
    }

    private RawSegment fromZero(RawSegment segment) {
        return new RawSegment(
                segment.index(),
                orZero(segment.startMs(), segment, "start"),
                orZero(segment.endMs(), segment, "end"),
                segment.speaker(),
                segment.text(),
                segment.words(),
                segment.line());
    }

    private long orZero(long ms, RawSegment segment, String member) {
        if (ms < 0) {
            repairs.add(
                    place(segment, member),
                    segment.line(),
                    Code.NEGATIVE_TIME,
                    SegmentMessages.negativeTime(ms),
                    SegmentMessages.NEGATIVE_TIME_REPAIR);
            return 0;
        }
        return ms;
    }

    private void reportDisorder(List<RawSegment> segments) {
        var latest = 0L;
        for (var segment : segments) {
            if (segment.startMs() < latest) {
                repairs.add(
                        place(segment, "start"),
                        segment.line(),
                        Code.OUT_OF_ORDER,
                        SegmentMessages.OUT_OF_ORDER,
                        SegmentMessages.OUT_OF_ORDER_REPAIR);
            }
            latest = Math.max(latest, segment.startMs());
        }
    }

    /// The next start when it is later than this one, else the start plus the time it takes to read the text.
    private long repairedEnd(List<RawSegment> sorted, int i) {
        var segment = sorted.get(i);
        var next = i + 1 < sorted.size() ? sorted.get(i + 1).startMs() : 0;
        var readingTime = 1000L * segment.text().strip().length() / READING_CPS;
        var end = next > segment.startMs() ? next : Math.min(segment.startMs() + readingTime, Timecode.LAST.ms());
        repairs.add(
                place(segment, "end"),
                segment.line(),
                Code.END_BEFORE_START,
                SegmentMessages.endBeforeStart(segment.endMs(), segment.startMs()),
                SegmentMessages.endBeforeStartRepair(end));
        return end;
    }
}
