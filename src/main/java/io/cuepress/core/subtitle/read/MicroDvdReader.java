package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
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

/// MicroDVD: `{25}{75}One|two`, with times in frames. The rate is in the first line, `{1}{1}25`, or given by the
/// client.
final class MicroDvdReader implements SubtitleReader {

    private static final String NO_RATE = "this is a MicroDVD file without a frame rate: give `fps=`, such as fps=25.";
    private static final int LAST_MS = 4_000;
    private static final Pattern CUE = Pattern.compile("\\s*\\{(\\d{1,9})}\\s*\\{(\\d{0,9})}(.*)");
    private static final Pattern CODE = Pattern.compile("\\{[a-zA-Z]:[^}]*}|^/|(?<=\\|)/");
    private static final Pattern SIGN = Pattern.compile("\\{\\d{1,9}}\\s*\\{\\d{0,9}}");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate given) {
        var repairs = new FileRepairs();
        var problems = new FileProblems();
        var rows = new ArrayList<Row>();
        for (var line : Line.all(text)) {
            var row = CUE.matcher(line.text());
            if (row.matches()) {
                var end = row.group(2).isEmpty() ? -1 : Long.parseLong(row.group(2));
                rows.add(new Row(line.number(), Long.parseLong(row.group(1)), end, row.group(3)));
            } else if (!line.isBlank()) {
                repairs.add(line.number(), RepairKind.WITHOUT_TIMES, line.text());
            }
        }
        var named = rows.isEmpty() ? null : rows.getFirst().rate();
        var rate = given == null ? named : given;
        if (rate == null) {
            problems.add(1, Code.MISSING, NO_RATE);
            return ReadTrack.of(List.of(), problems, repairs);
        }
        var spoken = named == null ? rows : rows.subList(1, rows.size());
        return RollingCaptions.folded(ReadTrack.of(cues(spoken, rate, repairs), problems, repairs));
    }

    static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    private static List<ReadCue> cues(List<Row> rows, FrameRate rate, FileRepairs repairs) {
        var cues = new ArrayList<ReadCue>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var start = rate.toMs(row.start);
            var next = i + 1 < rows.size() ? rate.toMs(rows.get(i + 1).start) : start + LAST_MS;
            if (row.end < 0) {
                repairs.add(row.line, RepairKind.NO_END);
            }
            var codes = CODE.matcher(row.text);
            if (codes.find()) {
                repairs.addStyling(row.line);
            }
            var text = codes.replaceAll("").replace('|', '\n');
            cues.add(new ReadCue(row.line, new Timing(start, row.end < 0 ? next : rate.toMs(row.end)), text));
        }
        return cues;
    }

    /// @param end  -1 when it is missing
    private record Row(int line, long start, long end, String text) {

        /// The rate that the first line names; null when it is a cue.
        @Nullable
        FrameRate rate() {
            return start <= 1 && end <= 1
                    ? FrameRate.parse(text.strip().replace(',', '.')).orElse(null)
                    : null;
        }
    }
}
