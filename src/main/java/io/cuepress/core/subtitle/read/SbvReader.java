package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.ClockReader;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// SubViewer as YouTube writes it: a line of two times separated by a comma, the lines of the cue, a blank line.
final class SbvReader implements SubtitleReader {

    private static final String NO_TIMES = "the file does not start with times; start it like 0:00:01.000,0:00:02.500.";
    private static final String BROKEN = " has no valid times; write them as 0:00:01.000,0:00:02.500.";
    private static final Pattern EXACT =
            Pattern.compile("\\d+:[0-5]\\d:[0-5]\\d\\.\\d{2,3},\\d+:[0-5]\\d:[0-5]\\d\\.\\d{2,3} *");
    private static final String CLOCK = "\\d{1,3}:\\d{1,2}:\\d{1,2}(?:[.,:;]\\d{1,3})?";
    private static final Pattern TIMES = Pattern.compile("\\s*(" + CLOCK + ")\\s*[.,;]\\s*(" + CLOCK + ")\\s*");
    private static final Pattern MEANT = Pattern.compile("\\s*\\d{1,3}:\\S{1,12}\\s*,\\s*\\d{1,3}:\\S{1,12}\\s*");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        return new File(Line.all(text), rate).read();
    }

    /// Whether the line has the times of a cue, or is meant to.
    static boolean isTiming(String line) {
        return TIMES.matcher(line).matches() || MEANT.matcher(line).matches();
    }

    private static final class File {

        private final List<Line> lines;
        private final @Nullable FrameRate rate;
        private final List<ReadCue> cues = new ArrayList<>();
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();
        private final List<String> text = new ArrayList<>();
        private @Nullable Timing open;
        private int openLine;

        private File(List<Line> all, @Nullable FrameRate rate) {
            this.rate = rate;
            var isDoubleSpaced = Line.areDoubleSpaced(all);
            this.lines = isDoubleSpaced
                    ? all.stream().filter(line -> !line.isBlank()).toList()
                    : all;
            if (isDoubleSpaced) {
                repairs.add(2, RepairKind.BLANK_LINES);
            }
        }

        private ReadTrack read() {
            for (var line : lines) {
                var times = TIMES.matcher(line.text());
                if (times.matches()) {
                    open(new ClockReader(times.group(1), rate), new ClockReader(times.group(2), rate), line);
                } else if (MEANT.matcher(line.text()).matches()) {
                    problems.add(line.number(), Code.WRONG_FORM, FileProblems.quoted(line.text()) + BROKEN);
                } else if (open != null) {
                    text.add(line.text());
                } else if (!line.isBlank()) {
                    problems.add(line.number(), Code.WRONG_FORM, NO_TIMES);
                    break;
                }
            }
            close();
            return RollingCaptions.folded(ReadTrack.of(cues, problems, repairs));
        }

        private void open(ClockReader start, ClockReader end, Line line) {
            close();
            open = new Timing(start.time(), end.time());
            openLine = line.number();
            if (start.lacksFrameRate() || end.lacksFrameRate()) {
                problems.add(openLine, Code.MISSING, FileProblems.NO_FRAME_RATE);
            } else if (!EXACT.matcher(line.text()).matches()) {
                repairs.add(openLine, RepairKind.TIME_FORM, line.text());
            }
        }

        private void close() {
            if (open != null) {
                var joined = String.join("\n", text).strip();
                cues.add(new ReadCue(openLine, open, joined.replaceAll("(?i)\\[br]", "\n")));
            }
            text.clear();
        }
    }
}
