package io.cuepress.core.transcript;

import io.cuepress.core.time.Timecode;
import java.util.Comparator;
import java.util.List;

/// All that is said in one language, as segments sorted by their start; segments may overlap.
public record Transcript(Language language, List<Segment> segments) {

    /// @throws IllegalArgumentException when a segment starts before the one it follows
    public Transcript {
        segments = List.copyOf(segments);
        for (var i = 1; i < segments.size(); i++) {
            if (start(segments, i).isBefore(start(segments, i - 1))) {
                throw new IllegalArgumentException("segment " + i + " starts before the one it follows");
            }
        }
    }

    private static Timecode start(List<Segment> segments, int index) {
        return segments.get(index).time().start();
    }

    /// When the last segment has ended; zero without segments.
    public Timecode end() {
        return segments.stream()
                .map(segment -> segment.time().end())
                .max(Comparator.naturalOrder())
                .orElse(Timecode.ZERO);
    }
}
