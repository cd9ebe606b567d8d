package io.cuepress.core.time;

import java.util.Optional;

/// A span of a recording from `start` to `end`; the end is never before the start, and may equal it.
public record TimeRange(Timecode start, Timecode end) {

    /// @throws IllegalArgumentException when `end` lies before `start`
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends at " + end + ", before its start at " + start);
        }
    }

    /// The span between two moments given in milliseconds.
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

    /// The part of this span that lies within `other`, when they touch at all.
    public Optional<TimeRange> within(TimeRange other) {
        var from = Timecode.max(start, other.start);
        var to = Timecode.min(end, other.end);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new TimeRange(from, to));
    }
}
