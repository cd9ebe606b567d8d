package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// WebVTT by the algorithm of its specification (W3C, section 6.1): signature, header, then blocks separated by
/// blank lines. Blocks with a line of times are cues, the others notes, styles and regions.
final class VttReader implements SubtitleReader {

    private static final String ARROW = "-->";

    @Override
    public ReadTrack read(String text) {
        return new File(List.of(text.replace('\0', '\uFFFD').split("\n", -1))).read();
    }

    static boolean hasSignature(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\n".indexOf(text.charAt(6)) >= 0);
    }

    private static final class File {

        private final List<String> lines;
        private final List<ReadCue> cues = new ArrayList<>();
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();
        private @Nullable Language language;
        private int next;

        private File(List<String> lines) {
            this.lines = lines;
        }

        private ReadTrack read() {
            if (!hasSignature(lines.getFirst())) {
                problems.add(1, Code.UNKNOWN_SHAPE, "the signature is missing; start the file with a line WEBVTT.");
            } else {
                readHeader();
                while (next < lines.size()) {
                    readBlock();
                }
            }
            return RollingCaptions.folded(ReadTrack.of(cues, problems, repairs).withLanguage(language));
        }

        /// The header ends at a blank line, or at a line of times where that is missing.
        private void readHeader() {
            for (next = 1; next < lines.size() && !lines.get(next).isEmpty() && !isArrow(next); next++) {
                var line = lines.get(next);
                if (line.startsWith("Language:")) {
                    language =
                            Language.parse(line.substring("Language:".length())).orElse(null);
                }
            }
        }

        /// Times are in the first line of a block or, after an identifier, in the second.
        private void readBlock() {
            if (lines.get(next).isEmpty()) {
                next++;
            } else if (isArrow(next)) {
                readCue(next);
            } else if (next + 1 < lines.size() && isArrow(next + 1)) {
                readCue(next + 1);
            } else {
                skipBlock();
            }
        }

        private void readCue(int timingLine) {
            var to = timingLine + 1;
            while (to < lines.size() && !lines.get(to).isEmpty() && !isArrow(to)) {
                to++;
            }
            var timing = VttTimings.of(lines.get(timingLine));
            if (timing == null) {
                repairs.add(timingLine + 1, RepairKind.INVALID_TIMES, lines.get(timingLine));
            } else {
                var text = String.join("\n", lines.subList(timingLine + 1, to));
                cues.addAll(new VttCueText(text, timing).cues(timingLine + 1));
            }
            next = to;
        }

        private void skipBlock() {
            var first = lines.get(next);
            if (!isOfKind(first, "NOTE") && !isOfKind(first, "STYLE") && !isOfKind(first, "REGION")) {
                repairs.add(next + 1, RepairKind.WITHOUT_TIMES, first);
            }
            while (next < lines.size() && !lines.get(next).isEmpty() && !isArrow(next)) {
                next++;
            }
        }

        private static boolean isOfKind(String line, String kind) {
            return line.startsWith(kind) && (line.length() == kind.length() || line.charAt(kind.length()) <= ' ');
        }

        private boolean isArrow(int line) {
            return lines.get(line).contains(ARROW);
        }
    }
}
