package io.cuepress.core.subtitle;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.TextJoiner;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text on the screen for a while, said by one speaker: it ends after it starts, and has at least one line, all of
/// them [CleanText.Lines].
///
/// `words` are the words of the lines with their own times where those are known, in order, and else none.
public record Cue(TimeRange time, @Nullable Speaker speaker, List<String> lines, List<Word> words) {

    /// @throws IllegalArgumentException when the cue has no duration, no line or a line that is not clean
    public Cue {
        lines = CleanText.Lines.of(lines);
        words = List.copyOf(words);
        if (time.isEmpty()) {
            throw new IllegalArgumentException("a cue without duration at " + time.start());
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a cue without lines at " + time.start());
        }
    }

    public Cue(TimeRange time, List<String> lines) {
        this(time, null, lines, List.of());
    }

    /// This cue without the times of its words.
    public Cue withoutWords() {
        return words.isEmpty() ? this : new Cue(time, speaker, lines, List.of());
    }

    /// All lines as one.
    public String text() {
        return TextJoiner.join(lines);
    }

    /// The name of the speaker, to be written; empty when there is none.
    public String label() {
        return speaker == null ? "" : speaker.label();
    }

    /// This cue as a stretch of speech again.
    public Segment segment() {
        return new Segment(time, speaker, text(), words);
    }
}
