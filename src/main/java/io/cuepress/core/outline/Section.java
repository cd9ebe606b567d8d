package io.cuepress.core.outline;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Paragraph;
import java.util.List;

/// One chapter of an outline with what is said in it; without text when nothing is, or when only titles are wanted.
public record Section(String title, TimeRange span, Said said, List<Paragraph> paragraphs) {

    /// How much is said: words, in so many segments, of which the first has this position in the transcript.
    public record Said(int words, int firstSegment, int segmentCount) {}

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
