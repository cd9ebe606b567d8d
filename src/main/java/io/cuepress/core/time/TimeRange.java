package io.cuepress.core.time;

import java.util.Optional;

/// A span of a recording in whole milliseconds. Its end is never before its start and may equal it.
public record TimeRange(Timecode start, Timecode end) {

    /// @throws IllegalArgumentException when `end` is before `start`
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the end " + end + " is before the start " + start);
        }
    }

    /// The span between two moments in milliseconds.
    ///
    /// @throws IllegalArgumentException when `endMs` is before `startMs`, or a moment is not within 0 and 100 hours
    public static TimeRange ofMs(long startMs, long endMs) {
        return new TimeRange(new Timecode(startMs), new Timecode(endMs));
    }

    public long durationMs() {
        return end.ms() - start.ms();
    }

    public boolean isEmpty() {
        return durationMs() == 0;
    }

    /// Half way between start and end, rounded down to a millisecond.
    public Timecode middle() {
        return new Timecode((start.ms() + end.ms()) / 2);
    }

    /// The part of this span within `other`; empty when the spans do not touch.
    public Optional<TimeRange> within(TimeRange other) {
        var from = Timecode.max(start, other.start);
        var to = Timecode.min(end, other.end);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new TimeRange(from, to));
    }
}
