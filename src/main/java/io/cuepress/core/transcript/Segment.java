package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of speech as the recogniser gave it: when, who (if known), what, and its words where their times
/// are known.
///
/// The text is kept as it came, leading space and all, and is never blank; the words are in order or none.
public record Segment(TimeRange time, @Nullable Speaker speaker, String text, List<Word> words) {

    /// @throws IllegalArgumentException when the text is blank
    public Segment {
        words = List.copyOf(words);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a segment without text at " + time.start());
        }
    }

    public Segment(TimeRange time, String text) {
        this(time, null, text, List.of());
    }
}
