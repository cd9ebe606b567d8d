package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem;
import io.cuepress.core.transcript.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a subtitle file.
///
/// @param cues its cues, in the order of the file
/// @param problems reasons to reject the file
/// @param notes the parts that were left out, each with its fault as a sentence without a full stop
/// @param language the language that the file names, if any
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
