package io.cuepress.core.subtitle.read;

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

/// SubViewer: version 2 is SBV below a header of bracketed lines; in version 1 each line of text is between its
/// bracketed times.
final class SubViewerReader implements SubtitleReader {

    private static final Pattern SIGN = Pattern.compile(
            "(?i)\\[(?:information|title|author|source|prg|filepath|delay|cd track|comment|begin|subtitle|colf)\\b[^\n]*"
                    + "|\\[\\d{1,2}:\\d{2}:\\d{2}]\\s*\n");
    private static final Pattern HEADER = Pattern.compile("(?i)\\s*\\[(?!br])\\p{Alpha}[^\\]]*].*");
    private static final Pattern TIME = Pattern.compile("\\s*\\[(\\d{1,2}:\\d{2}:\\d{2}(?:[.:]\\d{1,3})?)]\\s*");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        var lines = Line.all(text);
        return lines.stream().anyMatch(line -> TIME.matcher(line.text()).matches())
                ? versionOne(lines)
                : new SbvReader().read(withoutHeader(lines), rate);
    }

    static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    /// The file with a blank line for each line before the first times.
    private static String withoutHeader(List<Line> lines) {
        var texts = new ArrayList<String>();
        var isHeader = lines.stream().anyMatch(line -> SbvReader.isTiming(line.text()));
        for (var line : lines) {
            isHeader = isHeader && !SbvReader.isTiming(line.text());
            texts.add(isHeader || HEADER.matcher(line.text()).matches() ? "" : line.text());
        }
        return String.join("\n", texts);
    }

    private static ReadTrack versionOne(List<Line> lines) {
        var cues = new ArrayList<ReadCue>();
        var repairs = new FileRepairs();
        var text = new ArrayList<String>();
        @Nullable Line open = null;
        for (var line : lines) {
            var time = TIME.matcher(line.text());
            if (time.matches()) {
                addCue(open, line, text, cues);
                text.clear();
                open = line;
            } else if (!line.isBlank() && !HEADER.matcher(line.text()).matches()) {
                text.add(line.text());
            }
        }
        if (!text.isEmpty() && open != null) {
            repairs.add(open.number(), RepairKind.WITHOUT_TIMES, text.getFirst());
        }
        return RollingCaptions.folded(ReadTrack.of(cues, new FileProblems(), repairs));
    }

    private static void addCue(@Nullable Line start, Line end, List<String> text, List<ReadCue> cues) {
        if (start != null && !text.isEmpty()) {
            var joined = String.join("\n", text).replace('|', '\n');
            cues.add(new ReadCue(start.number(), new Timing(ms(start), ms(end)), joined));
        }
    }

    private static long ms(Line line) {
        return new ClockReader(line.text().strip().substring(1)).time();
    }
}
