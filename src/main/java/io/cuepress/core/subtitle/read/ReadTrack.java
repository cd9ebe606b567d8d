package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem;
import io.cuepress.core.transcript.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a subtitle file holds: its cues in the order of the file, what keeps it from being read, what was passed over
/// or taken for something else, and the language it names.
public record ReadTrack(
        List<ReadCue> cues,
        List<Problem> problems,
        List<Problem> notes,
        @Nullable Language language) {

    public ReadTrack {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    ReadTrack withCues(List<ReadCue> others) {
        return new ReadTrack(others, problems, notes, language);
    }
}
