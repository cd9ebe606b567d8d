package io.cuepress.core.subtitle;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.TextJoiner;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text that is on the screen for some time, spoken by one speaker. Its end is after its start, and it has at least one
/// line; all are [CleanText.Lines].
///
/// `words` are the words of the lines with their times, in order; empty when the times are unknown.
public record Cue(TimeRange time, @Nullable Speaker speaker, List<String> lines, List<Word> words) {

    /// @throws IllegalArgumentException when the cue has no duration, no line, or a line that is not clean
    public Cue {
        lines = CleanText.Lines.of(lines);
        words = List.copyOf(words);
        if (time.isEmpty()) {
            throw new IllegalArgumentException("the cue at " + time.start() + " has no duration");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the cue at " + time.start() + " has no lines");
        }
    }

    public Cue(TimeRange time, List<String> lines) {
        this(time, null, lines, List.of());
    }

    /// This cue without the times of its words.
    public Cue withoutWords() {
        return words.isEmpty() ? this : new Cue(time, speaker, lines, List.of());
    }

    /// All lines joined into one.
    public String text() {
        return TextJoiner.join(lines);
    }

    /// The name of the speaker as one clean line; empty when there is none.
    public String label() {
        return speaker == null ? "" : speaker.label();
    }

    /// This cue as a segment.
    public Segment segment() {
        return new Segment(time, speaker, text(), words);
    }
}
