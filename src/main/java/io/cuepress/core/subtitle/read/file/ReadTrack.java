package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The content of a subtitle file.
///
/// @param cues its cues, in the order of the file
/// @param problems reasons to reject the file
/// @param repairs the repairs that were made, the first thousand of them
/// @param unlisted the number of further repairs
/// @param language the language that the file names, if any
public record ReadTrack(
        List<ReadCue> cues,
        List<Problem> problems,
        List<FileRepair> repairs,
        int unlisted,
        @Nullable Language language) {

    public ReadTrack {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
        repairs = List.copyOf(repairs);
    }

    /// A file whose text was all left out is a problem.
    public static ReadTrack of(List<ReadCue> cues, FileProblems problems, FileRepairs repairs) {
        if (cues.isEmpty() && problems.isEmpty()) {
            repairs.firstLoss()
                    .ifPresent(loss -> problems.add(
                            loss.line(),
                            Code.NOTHING_LEFT,
                            "no cue can be read; correct the file. The first fault: " + loss.fault()));
        }
        var byLine = repairs.all().stream()
                .sorted(Comparator.comparingInt(FileRepair::line))
                .toList();
        return new ReadTrack(cues, problems.all(), byLine, repairs.unlisted(), null);
    }

    ReadTrack withCues(List<ReadCue> others) {
        return new ReadTrack(others, problems, repairs, unlisted, language);
    }

    public ReadTrack withLanguage(@Nullable Language named) {
        return new ReadTrack(cues, problems, repairs, unlisted, named);
    }

    ReadTrack withRepair(FileRepair repair) {
        return new ReadTrack(
                cues,
                problems,
                Stream.concat(Stream.of(repair), repairs.stream()).toList(),
                unlisted,
                language);
    }
}
