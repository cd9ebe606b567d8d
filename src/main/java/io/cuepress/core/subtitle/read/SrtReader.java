package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.subtitle.read.file.SrtText;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.TimeLine;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SubRip as it is found in practice: a cue starts at each line of times and ends before the next, whatever indices
/// and blank lines lie between or are missing.
final class SrtReader implements SubtitleReader {

    private static final String EXAMPLE = "00:00:01,000 --> 00:00:02,500";

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        return new File(Line.all(text), rate).read();
    }

    /// Whether the line has the times of a cue, or is meant to.
    static boolean isTiming(String line) {
        return TimeLine.of(line, null) != null || TimeLine.isBroken(line);
    }

    private static final class File {

        private final List<Line> lines;
        private final @Nullable FrameRate rate;
        private final SrtIndices indices;
        private final List<ReadCue> cues = new ArrayList<>();
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();
        private @Nullable TimeLine open;
        private int openLine = -1;

        private File(List<Line> all, @Nullable FrameRate rate) {
            this.rate = rate;
            var isDoubleSpaced = Line.areDoubleSpaced(all);
            this.lines = isDoubleSpaced
                    ? all.stream().filter(line -> !line.isBlank()).toList()
                    : all;
            if (isDoubleSpaced) {
                repairs.add(2, RepairKind.BLANK_LINES);
            }
            this.indices = new SrtIndices(lines, repairs, areIndicesLate());
        }

        /// Whether the first two cues have numbers that follow each other after their times, and none before.
        private boolean areIndicesLate() {
            var first = nextNumber(0);
            var second = first < 0 ? -1 : nextNumber(first);
            return second > 0
                    && lines.get(second).toNumber() == lines.get(first).toNumber() + 1;
        }

        /// The line after the next times if it is a number, and the line before them is none; else -1.
        private int nextNumber(int from) {
            for (var i = from; i + 1 < lines.size(); i++) {
                if (TimeLine.of(lines.get(i).text(), rate) != null) {
                    var hasIndex = i > 0 && lines.get(i - 1).isNumber();
                    return !hasIndex && lines.get(i + 1).isNumber() ? i + 1 : -1;
                }
            }
            return -1;
        }

        private ReadTrack read() {
            for (var i = 0; i < lines.size(); i++) {
                var times = TimeLine.of(lines.get(i).text(), rate);
                if (times != null) {
                    open(times, i);
                } else if (TimeLine.isBroken(lines.get(i).text())) {
                    problems.add(
                            lines.get(i).number(),
                            Code.WRONG_FORM,
                            FileProblems.quoted(lines.get(i).text()) + " has no valid times; write them as " + EXAMPLE
                                    + ".");
                }
            }
            close(indices.beforeEnd(openLine + 1));
            if (cues.isEmpty() && problems.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank())) {
                problems.add(1, Code.UNKNOWN_SHAPE, "no cue starts here or later; start one with " + EXAMPLE + ".");
            }
            return RollingCaptions.folded(ReadTrack.of(cues, problems, repairs));
        }

        private void open(TimeLine times, int at) {
            close(indices.before(openLine + 1, at, times.hasIndex()));
            open = times;
            openLine = at;
            var line = lines.get(at);
            if (times.lacksFrameRate()) {
                problems.add(line.number(), Code.MISSING, FileProblems.NO_FRAME_RATE);
            } else if (!times.isExact()) {
                repairs.add(line.number(), RepairKind.TIME_FORM, line.text());
            }
        }

        /// Ends the open cue before the line `to`; without one, the lines before that are left out.
        private void close(int to) {
            var from = openLine + 1;
            if (open == null) {
                leaveOut(to);
                return;
            }
            var first = indices.afterTimes(from, to);
            var last = to;
            while (last > first && lines.get(last - 1).isBlank()) {
                last--;
            }
            var text = new ArrayList<String>();
            if (!open.text().isEmpty()) {
                text.add(open.text());
            }
            for (var i = first; i < last; i++) {
                text.add(lines.get(i).text());
            }
            noteBlankLine(first, last);
            var marked = String.join("\n", text).strip();
            repairs.addStyling(lines.get(openLine).number(), marked);
            var plain = SrtText.plain(marked);
            cues.add(new ReadCue(lines.get(openLine).number(), open.timing(), plain));
        }

        private void noteBlankLine(int first, int last) {
            var hasText = false;
            for (var i = first; i < last; i++) {
                hasText |= !lines.get(i).isBlank();
                if (hasText && lines.get(i).isBlank()) {
                    repairs.add(lines.get(i).number(), RepairKind.BLANK_LINE);
                    return;
                }
            }
        }

        private void leaveOut(int to) {
            lines.subList(0, to).stream()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .ifPresent(line -> repairs.add(line.number(), RepairKind.BEFORE_FIRST_CUE, line.text()));
        }
    }
}
