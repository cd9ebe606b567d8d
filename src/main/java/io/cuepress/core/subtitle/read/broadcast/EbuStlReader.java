package io.cuepress.core.subtitle.read.broadcast;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// EBU-STL (Tech 3264), a binary format: a block of 1,024 bytes about the file, then blocks of 128 bytes with the text
/// of the subtitles. The text of this reader has a character for each byte.
public final class EbuStlReader implements SubtitleReader {

    private static final int HEAD = 1_024;
    private static final int BLOCK = 128;
    private static final int TEXT = 16;
    private static final int LAST_PART = 0xFF;
    private static final int USER_DATA = 0xFE;

    @Override
    public ReadTrack read(String file, @Nullable FrameRate given) {
        var problems = new FileProblems();
        var repairs = new FileRepairs();
        var named =
                FrameRate.parse(file.length() < HEAD ? "" : file.substring(6, 8).strip());
        var rate = given == null ? named.orElse(null) : given;
        if (!hasSignature(file) || rate == null) {
            problems.add(
                    1, Code.UNKNOWN_SHAPE, "the file is no EBU-STL; its first block must name STL25.01 or STL30.01.");
            return ReadTrack.of(List.of(), problems, repairs);
        }
        var cues = cues(file, rate, new EbuStlText(file.substring(12, 14)), repairs);
        return ReadTrack.of(sinceStart(cues, start(file, rate), repairs), problems, repairs);
    }

    public static boolean hasSignature(String file) {
        return file.length() >= HEAD && file.startsWith("STL", 3) && file.startsWith(".01", 8);
    }

    private static List<ReadCue> cues(String file, FrameRate rate, EbuStlText characters, FileRepairs repairs) {
        var cues = new ArrayList<ReadCue>();
        var text = new StringBuilder();
        for (var at = HEAD; at + BLOCK <= file.length(); at += BLOCK) {
            var part = file.charAt(at + 3);
            var isComment = file.charAt(at + 15) == 1;
            if (part == USER_DATA || isComment) {
                continue;
            }
            text.append(EbuStlText.used(file.substring(at + TEXT, at + BLOCK)));
            if (part == LAST_PART) {
                var timing = new Timing(ms(file, at + 5, rate), ms(file, at + 9, rate));
                cues.add(new ReadCue(1, timing, characters.plain(text.toString())));
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) {
            repairs.add(1, RepairKind.WITHOUT_TIMES, characters.plain(text.toString()));
        }
        return cues;
    }

    /// Four bytes: hours, minutes, seconds, frames.
    private static long ms(String file, int at, FrameRate rate) {
        var seconds = (file.charAt(at) * 60L + file.charAt(at + 1)) * 60 + file.charAt(at + 2);
        return rate.toMs(seconds * rate.nominal() + file.charAt(at + 3));
    }

    /// The start of the programme, in digits; 0 when it is not given.
    private static long start(String file, FrameRate rate) {
        var digits = file.substring(256, 264);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        var packed = new StringBuilder();
        for (var i = 0; i < 8; i += 2) {
            packed.append((char) Integer.parseInt(digits.substring(i, i + 2)));
        }
        return ms(packed.toString(), 0, rate);
    }

    /// Programmes of television start at ten o'clock: their subtitles count from that start, if all come after it.
    private static List<ReadCue> sinceStart(List<ReadCue> cues, long start, FileRepairs repairs) {
        if (start == 0 || cues.isEmpty() || cues.stream().anyMatch(cue -> cue.startMs() < start)) {
            return cues;
        }
        repairs.add(1, RepairKind.PROGRAMME_START);
        return cues.stream()
                .map(cue -> new ReadCue(cue.line(), new Timing(cue.startMs() - start, cue.endMs() - start), cue.text()))
                .toList();
    }
}
