package io.cuepress.core.subtitle.read.broadcast;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.time.FrameRate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Scenarist closed captions: lines of a timecode and of pairs of bytes in hexadecimal, which are the captions of
/// CEA-608. Timecodes count frames of 29.97 a second; those with a semicolon drop numbers to follow the clock.
public final class SccReader implements SubtitleReader {

    private static final FrameRate RATE = new FrameRate(30_000, 1001);
    private static final String SIGNATURE = "Scenarist_SCC";
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\d{1,2}):(\\d{2}):(\\d{2})([:;.])(\\d{2})\\s+([\\p{XDigit}\\s]*)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate given) {
        var rate = given == null ? RATE : given;
        var problems = new FileProblems();
        var repairs = new FileRepairs();
        var captions = new Cea608(repairs);
        for (var line : Line.all(text)) {
            var codes = LINE.matcher(line.text());
            if (codes.matches()) {
                var frame = frame(
                        codes.group(1),
                        codes.group(2),
                        codes.group(3),
                        codes.group(5),
                        !codes.group(4).equals(":"));
                decode(line.number(), frame, codes.group(6), rate, captions);
            } else if (!line.isBlank() && !hasSignature(line.text().strip())) {
                problems.add(
                        line.number(),
                        Code.WRONG_FORM,
                        FileProblems.quoted(line.text())
                                + " is no line of captions; write a timecode and pairs of bytes.");
            }
        }
        return ReadTrack.of(captions.cues(), problems, repairs);
    }

    public static boolean hasSignature(String text) {
        return text.regionMatches(true, 0, SIGNATURE, 0, SIGNATURE.length());
    }

    /// Each pair of bytes takes a frame.
    private static void decode(int line, long first, String pairs, FrameRate rate, Cea608 captions) {
        var frame = first;
        for (var pair : SPACE.split(pairs.strip(), 0)) {
            if (pair.length() == 4) {
                var bytes = Integer.parseInt(pair, 16);
                captions.accept(line, rate.toMs(frame), (bytes >> 8) & 0x7F, bytes & 0x7F);
            }
            frame++;
        }
    }

    /// The number of a frame; two numbers are dropped in each minute but every tenth.
    private static long frame(String hours, String minutes, String seconds, String frames, boolean drops) {
        var minute = Long.parseLong(hours) * 60 + Long.parseLong(minutes);
        var all = (minute * 60 + Long.parseLong(seconds)) * 30 + Long.parseLong(frames);
        return drops ? all - 2 * (minute - minute / 10) : all;
    }
}
