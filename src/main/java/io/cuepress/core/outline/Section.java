package io.cuepress.core.outline;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Paragraph;
import java.util.List;

/// One chapter of an outline with its speech; without paragraphs when there is none, or when only titles are needed.
public record Section(String title, TimeRange span, Speech speech, List<Paragraph> paragraphs) {

    /// The amount of speech: its words, the position of its first segment in the transcript, and the number of
    /// its segments.
    public record Speech(int words, int firstSegment, int segmentCount) {}

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
