package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of speech as a recogniser returned it.
///
/// @param time when it is spoken
/// @param speaker who speaks, if known
/// @param text its text as it was given, with its leading space; never blank
/// @param words its words with their times, in order; empty when the times are unknown
public record Segment(TimeRange time, @Nullable Speaker speaker, String text, List<Word> words) {

    /// @throws IllegalArgumentException when the text is blank
    public Segment {
        words = List.copyOf(words);
        if (text.isBlank()) {
            throw new IllegalArgumentException("the segment at " + time.start() + " has no text");
        }
    }

    public Segment(TimeRange time, String text) {
        this(time, null, text, List.of());
    }
}
