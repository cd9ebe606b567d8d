package io.cuepress.core.subtitle.read.vtt;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.TimeLine;
import io.cuepress.core.time.FrameRate;
import io.cuepress.core.transcript.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// WebVTT by the algorithm of its specification (W3C, section 6.1): signature, header, then blocks separated by
/// blank lines. Blocks with a line of times are cues, the others notes, styles and regions. What the algorithm would
/// drop is read where it can mean only one thing, and reported.
public final class VttReader implements SubtitleReader {

    private static final String ARROW = "-->";

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        return new File(text.replace('\0', '\uFFFD'), rate).read();
    }

    public static boolean hasSignature(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\n".indexOf(text.charAt(6)) >= 0);
    }

    private static final class File {

        private final List<Line> lines;
        private final @Nullable FrameRate rate;
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();
        private final VttCues cues = new VttCues(repairs);
        private final int lastWritten;
        private @Nullable Language language;
        private int next;

        private File(String text, @Nullable FrameRate rate) {
            this.rate = rate;
            this.lines = Line.all(text);
            var last = lines.size() - 1;
            while (last > 0 && isEmpty(last)) {
                last--;
            }
            this.lastWritten = last;
            if (Line.withoutMarks(text).length() < text.length()) {
                repairs.add(1, RepairKind.BEFORE_SIGNATURE);
            }
        }

        private ReadTrack read() {
            while (next < lines.size() - 1 && lines.get(next).isBlank()) {
                next++;
            }
            if (!hasSignature(lines.get(next).text())) {
                problems.add(1, Code.UNKNOWN_SHAPE, "the signature is missing; start the file with a line WEBVTT.");
                return ReadTrack.of(List.of(), problems, repairs);
            }
            if (next > 0) {
                repairs.add(next + 1, RepairKind.BEFORE_SIGNATURE);
            }
            readHeader();
            if (isTimingNext()) {
                cues.identify(lines.get(next - 1));
            }
            while (next < lines.size()) {
                readBlock();
            }
            var read = cues.read();
            return RollingCaptions.folded(ReadTrack.of(read, problems, repairs).withLanguage(language));
        }

        /// The header ends at a blank line, or at a line of times where that is missing.
        private void readHeader() {
            for (next++; next < lines.size() && !isEmpty(next) && !isTiming(next); next++) {
                var line = lines.get(next).text();
                if (line.startsWith("Language:")) {
                    language =
                            Language.parse(line.substring("Language:".length())).orElse(null);
                }
            }
        }

        /// Times are in the first line of a block or, after an identifier, in the second.
        private void readBlock() {
            if (isEmpty(next)) {
                next++;
            } else if (isTiming(next)) {
                readCue(next);
            } else if (next + 1 < lines.size() && isTiming(next + 1)) {
                cues.identify(lines.get(next));
                readCue(next + 1);
            } else {
                readOther();
            }
        }

        private void readCue(int timingLine) {
            next = endOfText(timingLine + 1);
            var line = lines.get(timingLine);
            cues.add(
                    line,
                    VttTimings.of(line.text()),
                    rate,
                    lines.subList(timingLine + 1, next),
                    isTimingNext() || isEnd());
        }

        private boolean isEnd() {
            return next > lastWritten;
        }

        private boolean isTimingNext() {
            return next < lines.size() && isTiming(next);
        }

        /// Notes, styles and regions are no speech; other text belongs to the cue before it, unless it is the
        /// identifier of the next.
        private void readOther() {
            var from = next;
            next = endOfText(next);
            var first = lines.get(from);
            if (isOfKind(first.text(), "NOTE") || isOfKind(first.text(), "STYLE") || isOfKind(first.text(), "REGION")) {
                return;
            }
            var following = next;
            while (following < lines.size() && isEmpty(following)) {
                following++;
            }
            if (next == from + 1 && first.isNumber() && following < lines.size() && isTiming(following)) {
                repairs.add(first.number(), RepairKind.STRAY_INDEX, first.text());
                cues.identify(first);
            } else if (!cues.append(lines.subList(from, next))) {
                repairs.add(first.number(), RepairKind.WITHOUT_TIMES, first.text());
            }
        }

        private int endOfText(int from) {
            var to = from;
            while (to < lines.size() && !isEmpty(to) && !isTiming(to)) {
                to++;
            }
            return to;
        }

        private static boolean isOfKind(String line, String kind) {
            return line.startsWith(kind) && (line.length() == kind.length() || line.charAt(kind.length()) <= ' ');
        }

        private boolean isEmpty(int line) {
            return lines.get(line).text().isEmpty();
        }

        private boolean isArrow(int line) {
            return lines.get(line).text().contains(ARROW);
        }

        /// Whether a line has an arrow, as the specification says, or two times with another arrow.
        private boolean isTiming(int line) {
            return isArrow(line) || TimeLine.of(lines.get(line).text(), rate) != null;
        }
    }
}
