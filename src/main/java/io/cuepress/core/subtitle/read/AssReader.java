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
import io.cuepress.core.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Advanced SubStation Alpha and its predecessor: the dialogues of the section of events, whose fields are in the
/// order of its line `Format:`.
final class AssReader implements SubtitleReader {

    private static final Pattern SIGN = Pattern.compile("(?i)(?:;[^\n]*\n|\\s)*+\\[script info]|dialogue:\\s*\\S");
    private static final List<String> USUAL =
            List.of("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        return new File(Line.all(text)).read();
    }

    static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    private static final class File {

        private final List<Line> lines;
        private final List<ReadCue> cues = new ArrayList<>();
        private final FileRepairs repairs = new FileRepairs();
        private List<String> fields = USUAL;
        private boolean isEvents = true;

        private File(List<Line> lines) {
            this.lines = lines;
        }

        private ReadTrack read() {
            for (var line : lines) {
                var text = line.text().strip();
                var lower = text.toLowerCase(Locale.ROOT);
                if (lower.startsWith("[") && lower.endsWith("]")) {
                    isEvents = lower.equals("[events]");
                } else if (isEvents && lower.startsWith("format:")) {
                    fields = List.of(lower.substring("format:".length()).strip().split("\\s*,\\s*", -1));
                } else if (lower.startsWith("dialogue:")) {
                    dialogue(line, text.substring("dialogue:".length()).stripLeading());
                } else if (isEvents && !isKnown(lower)) {
                    repairs.add(line.number(), RepairKind.WITHOUT_TIMES, text);
                }
            }
            return RollingCaptions.folded(ReadTrack.of(cues, new FileProblems(), repairs));
        }

        /// Comments are for the editor; so are lines of the other kinds of events.
        private static boolean isKnown(String line) {
            return line.isEmpty()
                    || line.startsWith(";")
                    || line.startsWith("!")
                    || List.of("comment:", "picture:", "sound:", "movie:", "command:").stream()
                            .anyMatch(line::startsWith);
        }

        private void dialogue(Line line, String values) {
            var parts = values.split(",", fields.size());
            var timing = parts.length == fields.size() ? timing(parts) : null;
            if (timing == null) {
                repairs.add(line.number(), RepairKind.INVALID_TIMES, line.text());
                return;
            }
            var text = new AssText(field(parts, "text"));
            if (text.hasStyling()) {
                repairs.addStyling(line.number());
            }
            var name = field(parts, "name").isEmpty() ? field(parts, "actor") : field(parts, "name");
            var speaker = name.isBlank() ? null : new Speaker(name.strip());
            cues.add(new ReadCue(line.number(), timing.startMs(), timing.endMs(), speaker, text.plain(), List.of()));
        }

        private @Nullable Timing timing(String[] parts) {
            var start = new ClockReader(field(parts, "start"));
            var end = new ClockReader(field(parts, "end"));
            var startMs = start.time();
            var endMs = end.time();
            var isValid = startMs != ClockReader.NONE
                    && endMs != ClockReader.NONE
                    && start.rest().isBlank()
                    && end.rest().isBlank();
            return isValid && !start.lacksFrameRate() ? new Timing(startMs, endMs) : null;
        }

        private String field(String[] parts, String name) {
            var index = fields.indexOf(name);
            return index < 0 ? "" : parts[index];
        }
    }
}
