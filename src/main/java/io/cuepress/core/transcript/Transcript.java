package io.cuepress.core.transcript;

import io.cuepress.core.time.Timecode;
import java.util.Comparator;
import java.util.List;

/// The speech of an episode in one language: segments sorted by start, which may overlap.
public record Transcript(Language language, List<Segment> segments) {

    /// @throws IllegalArgumentException when a segment starts before the previous one
    public Transcript {
        segments = List.copyOf(segments);
        for (var i = 1; i < segments.size(); i++) {
            if (start(segments, i).isBefore(start(segments, i - 1))) {
                throw new IllegalArgumentException("segment " + i + " starts before the previous one");
            }
        }
    }

    private static Timecode start(List<Segment> segments, int index) {
        return segments.get(index).time().start();
    }

    /// The end of the segment that ends last; zero without segments.
    public Timecode end() {
        return segments.stream()
                .map(segment -> segment.time().end())
                .max(Comparator.naturalOrder())
                .orElse(Timecode.ZERO);
    }
}
