package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SubRip as it is found in practice: a cue starts at each line of times and ends before the next, whatever indices
/// and blank lines lie between or are missing.
final class SrtReader implements SubtitleReader {

    private static final String ARROW = "-->";
    private static final String EXAMPLE = "00:00:01,000 --> 00:00:02,500";

    @Override
    public ReadTrack read(String text) {
        return new File(List.of(text.split("\n", -1))).read();
    }

    /// The times of a line; null when it is a line of text.
    static @Nullable Timing timing(String line) {
        var arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            return null;
        }
        var start = new ClockReader(line.substring(0, arrow));
        var end = new ClockReader(line.substring(arrow + ARROW.length()));
        var startMs = start.time();
        var endMs = end.time();
        return startMs == ClockReader.NONE || endMs == ClockReader.NONE || !start.isAtEnd() || !end.isAtEnd()
                ? null
                : new Timing(startMs, endMs);
    }

    private static boolean isIndex(String line) {
        var index = line.strip();
        return !index.isEmpty() && index.length() < 10 && index.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static final class File {

        private final List<String> lines;
        private final List<ReadCue> cues = new ArrayList<>();
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();

        private File(List<String> lines) {
            this.lines = lines;
        }

        private ReadTrack read() {
            var cueLine = -1;
            Timing open = null;
            for (var i = 0; i < lines.size(); i++) {
                var timing = timing(lines.get(i));
                if (timing != null) {
                    close(open, cueLine, i);
                    open = timing;
                    cueLine = i;
                } else if (isBrokenTiming(lines.get(i))) {
                    problems.add(
                            i + 1,
                            Code.WRONG_FORM,
                            FileProblems.quoted(lines.get(i)) + " has no valid times; write them as " + EXAMPLE + ".");
                }
            }
            close(open, cueLine, lines.size());
            if (cues.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank())) {
                problems.add(1, Code.UNKNOWN_SHAPE, "no cue starts here or later; start one with " + EXAMPLE + ".");
            }
            return ReadTrack.of(cues, problems, repairs);
        }

        /// Digits before an arrow are meant as a time, words are text.
        private static boolean isBrokenTiming(String line) {
            var arrow = line.indexOf(ARROW);
            var start = line.stripLeading();
            return arrow >= 0 && !start.isEmpty() && Character.isDigit(start.charAt(0)) && start.indexOf(':') > 0;
        }

        private void close(@Nullable Timing open, int cueLine, int next) {
            var to = next < lines.size() ? withoutIndex(cueLine + 1, next) : next;
            if (open == null) {
                noteText(to);
                return;
            }
            var text = String.join("\n", lines.subList(cueLine + 1, Math.max(cueLine + 1, to)));
            cues.add(new ReadCue(cueLine + 1, open, SrtText.plain(text.strip())));
        }

        /// The line before a line of times is its index if it is a number that follows a blank line, or the
        /// next number.
        private int withoutIndex(int from, int next) {
            var at = next - 1;
            if (at < from || !isIndex(lines.get(at))) {
                return next;
            }
            var standsAlone = at == 0 || lines.get(at - 1).isBlank();
            return standsAlone || lines.get(at).strip().equals(Integer.toString(cues.size() + 2)) ? at : next;
        }

        private void noteText(int to) {
            for (var i = 0; i < to; i++) {
                if (!lines.get(i).isBlank()) {
                    repairs.add(i + 1, RepairKind.BEFORE_FIRST_CUE, lines.get(i));
                    return;
                }
            }
        }
    }
}
