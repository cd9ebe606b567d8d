package io.cuepress.intake.segment;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import io.cuepress.intake.record.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Mends what recognisers get wrong in a list of segments, and says so for every mend.
public final class SegmentRepair {

    private static final int READING_CPS = 15;

    private final Pointer list;
    private final Findings repairs;

    public SegmentRepair(Pointer list, Findings repairs) {
        this.list = list;
        this.repairs = repairs;
    }

    /// Segments that hold, sorted by start; segments that start together stay in the order of the input.
    public List<Segment> mend(List<RawSegment> raw) {
        var spoken = raw.stream().filter(this::hasText).map(this::fromZero).toList();
        reportDisorder(spoken);
        var sorted = spoken.stream()
                .sorted(Comparator.comparingLong(RawSegment::startMs))
                .toList();
        var segments = new ArrayList<Segment>(sorted.size());
        for (var i = 0; i < sorted.size(); i++) {
            var segment = sorted.get(i);
            var end = segment.endMs() < segment.startMs() ? mendedEnd(sorted, i) : segment.endMs();
            segments.add(new Segment(
                    TimeRange.ofMs(segment.startMs(), end), segment.speaker(), segment.text(), segment.words()));
        }
        return segments;
    }

    private boolean hasText(RawSegment segment) {
        if (segment.text().isBlank()) {
            repairs.add(list.at(segment.index()).at("text"), Code.BLANK_TEXT, "a segment without text left out");
            return false;
        }
        return true;
    }

    private RawSegment fromZero(RawSegment segment) {
        return new RawSegment(
                segment.index(),
                orZero(segment.startMs(), list.at(segment.index()).at("start")),
                orZero(segment.endMs(), list.at(segment.index()).at("end")),
                segment.speaker(),
                segment.text(),
                segment.words());
    }

    private long orZero(long ms, Pointer pointer) {
        if (ms < 0) {
            repairs.add(pointer, Code.NEGATIVE_TIME, ms + " ms set to 0");
            return 0;
        }
        return ms;
    }

    private void reportDisorder(List<RawSegment> segments) {
        var latest = 0L;
        for (var segment : segments) {
            if (segment.startMs() < latest) {
                repairs.add(
                        list.at(segment.index()).at("start"),
                        Code.OUT_OF_ORDER,
                        "starts before a segment that it follows; sorted by start");
            }
            latest = Math.max(latest, segment.startMs());
        }
    }

    /// The next start when that is later, else the time it takes to read the text.
    private long mendedEnd(List<RawSegment> sorted, int i) {
        var segment = sorted.get(i);
        var next = i + 1 < sorted.size() ? sorted.get(i + 1).startMs() : 0;
        var readingTime = 1000L * segment.text().strip().length() / READING_CPS;
        var end = next > segment.startMs() ? next : Math.min(segment.startMs() + readingTime, Timecode.LAST.ms());
        repairs.add(
                list.at(segment.index()).at("end"),
                Code.END_BEFORE_START,
                "ends at " + segment.endMs() + " ms, before its start at " + segment.startMs() + " ms; set to " + end
                        + " ms");
        return end;
    }
}
