package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cue as a file has it, before any check: its times in milliseconds may be negative or end before they start,
/// and its text may be blank.
///
/// @param line  the line of the file that has its times, from 1
/// @param text  without markup, its lines separated by `\n`
/// @param words  the words with their own times where the file gives them, in order
public record ReadCue(
        int line, long startMs, long endMs, @Nullable Speaker speaker, String text, List<Word> words) {

    public ReadCue {
        words = List.copyOf(words);
    }

    public ReadCue(int line, Timing timing, String text) {
        this(line, timing.startMs(), timing.endMs(), null, text, List.of());
    }

    ReadCue withText(String other) {
        return new ReadCue(line, startMs, endMs, speaker, other, words);
    }
}
