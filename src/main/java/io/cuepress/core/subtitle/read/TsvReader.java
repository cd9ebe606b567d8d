package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whisper's tab-separated values: a header line, then rows of start and end in milliseconds and text.
final class TsvReader implements SubtitleReader {

    static final String HEADER = "start\tend\ttext";
    private static final int MOST_DIGITS = 12;

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        var lines = List.of(Line.withoutMarks(text).split("\n", -1));
        var cues = new ArrayList<ReadCue>();
        var problems = new FileProblems();
        var header = 0;
        while (header < lines.size() - 1 && lines.get(header).isBlank()) {
            header++;
        }
        if (!lines.get(header).strip().equals(HEADER)) {
            problems.add(1, Code.UNKNOWN_SHAPE, "the header is missing; write start, end and text, separated by tabs.");
        }
        for (var i = header + 1; i < lines.size() && problems.isEmpty(); i++) {
            var isRow = !lines.get(i).isBlank();
            var cue = isRow ? cue(lines.get(i), i + 1) : null;
            if (cue != null) {
                cues.add(cue);
            } else if (isRow) {
                problems.add(
                        i + 1, Code.WRONG_FORM, "the row is invalid; give start and end in milliseconds and a text.");
            }
        }
        return ReadTrack.of(cues, problems, new FileRepairs());
    }

    private static @Nullable ReadCue cue(String row, int line) {
        var first = row.indexOf('\t');
        var second = row.indexOf('\t', first + 1);
        if (first < 0 || second < 0 || !isNumber(row, 0, first) || !isNumber(row, first + 1, second)) {
            return null;
        }
        var timing =
                new Timing(Long.parseLong(row.substring(0, first)), Long.parseLong(row.substring(first + 1, second)));
        return new ReadCue(line, timing, row.substring(second + 1));
    }

    private static boolean isNumber(String row, int from, int to) {
        return to > from
                && to - from <= MOST_DIGITS
                && row.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
