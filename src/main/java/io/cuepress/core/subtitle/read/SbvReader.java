package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SubViewer as YouTube writes it: a line of two times separated by a comma, the lines of the cue, a blank line.
final class SbvReader implements SubtitleReader {

    private static final String NO_TIMES = "the file does not start with times; start it like 0:00:01.000,0:00:02.500.";

    @Override
    public ReadTrack read(String text) {
        var lines = List.of(text.split("\n", -1));
        var cues = new ArrayList<ReadCue>();
        var problems = new FileProblems();
        var cueText = new ArrayList<String>();
        @Nullable Timing open = null;
        var cueLine = 0;
        for (var i = 0; i < lines.size(); i++) {
            var opens = i == 0 || lines.get(i - 1).isBlank();
            var timing = opens ? timing(lines.get(i)) : null;
            if (timing != null) {
                close(cues, open, cueLine, cueText);
                open = timing;
                cueLine = i + 1;
            } else if (open != null) {
                cueText.add(lines.get(i));
            } else if (!lines.get(i).isBlank()) {
                problems.add(i + 1, Code.WRONG_FORM, NO_TIMES);
                break;
            }
        }
        close(cues, open, cueLine, cueText);
        return ReadTrack.of(cues, problems, new FileRepairs());
    }

    private static void close(List<ReadCue> cues, @Nullable Timing open, int line, List<String> text) {
        if (open != null) {
            cues.add(new ReadCue(line, open, String.join("\n", text).strip()));
        }
        text.clear();
    }

    /// The times of a line; null when it is a line of text.
    static @Nullable Timing timing(String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0)) || line.indexOf(',') < 0) {
            return null;
        }
        var comma = line.indexOf(',');
        var start = new ClockReader(line.substring(0, comma));
        var end = new ClockReader(line.substring(comma + 1));
        var startMs = line.indexOf(':') < comma ? start.time() : ClockReader.NONE;
        var endMs = line.indexOf(':', comma) > 0 ? end.time() : ClockReader.NONE;
        return startMs == ClockReader.NONE || endMs == ClockReader.NONE || !start.isAtEnd() || !end.isAtEnd()
                ? null
                : new Timing(startMs, endMs);
    }
}
