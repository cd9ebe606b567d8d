package io.cuepress.core.subtitle.read;

import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lyrics: lines with one or more time stamps, each shown until the next stamp; an empty line ends the one before.
/// Stamps of words are left out.
final class LrcReader implements SubtitleReader {

    private static final int LAST_MS = 4_000;
    private static final String TIME = "(\\d{1,4}):(\\d{1,2})(?:[.:,](\\d{1,3}))?";
    private static final Pattern STAMP = Pattern.compile("\\s*\\[" + TIME + "]");
    private static final Pattern WORD = Pattern.compile("<" + TIME + ">\\s?");
    private static final Pattern TAG = Pattern.compile("\\s*\\[(\\p{Alpha}+):([^\\]]*)]\\s*");
    private static final Pattern SIGN = Pattern.compile(
            "(?:\\[\\p{Alpha}{2,10}:[^\\]\n]*]\\s*\n\\s*)*+\\[\\d{1,4}:\\d{1,2}(?:[.:,]\\d{1,3})?](?!\\[?\\s*\n\\S)");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        var stamps = new ArrayList<Stamp>();
        var repairs = new FileRepairs();
        var offset = 0L;
        for (var line : Line.all(text)) {
            var tag = TAG.matcher(line.text());
            if (STAMP.matcher(line.text()).lookingAt()) {
                stamps.addAll(stamps(line, repairs));
            } else if (tag.matches()) {
                offset = tag.group(1).equalsIgnoreCase("offset") ? offset(tag.group(2)) : offset;
            } else if (!line.isBlank()) {
                repairs.add(line.number(), RepairKind.WITHOUT_TIMES, line.text());
            }
        }
        stamps.sort(Comparator.comparingLong(Stamp::ms));
        return ReadTrack.of(cues(stamps, offset, repairs), new FileProblems(), repairs);
    }

    static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    private static List<Stamp> stamps(Line line, FileRepairs repairs) {
        var stamp = STAMP.matcher(line.text());
        var times = new ArrayList<Long>();
        var end = 0;
        while (stamp.find(end) && stamp.start() == end) {
            times.add(ms(stamp.group(1), stamp.group(2), stamp.group(3)));
            end = stamp.end();
        }
        var words = WORD.matcher(line.text().substring(end));
        if (words.find()) {
            repairs.addStyling(line.number());
        }
        var text = words.replaceAll("").replaceAll("(?<=[\\[<])\u2060", "").strip();
        return times.stream().map(ms -> new Stamp(line.number(), ms, text)).toList();
    }

    /// A fraction of two digits counts hundredths, of three thousandths, as players have it.
    private static long ms(String minutes, String seconds, @Nullable String fraction) {
        var whole = Long.parseLong(minutes) * 60 + Long.parseLong(seconds);
        var digits = fraction == null ? "000" : (fraction + "00").substring(0, 3);
        return whole * 1000 + Long.parseLong(digits);
    }

    /// Milliseconds by which the lyrics come earlier.
    private static long offset(String text) {
        return text.strip().matches("[+-]?\\d{1,7}")
                ? Long.parseLong(text.strip().replace("+", ""))
                : 0;
    }

    private static List<ReadCue> cues(List<Stamp> stamps, long offset, FileRepairs repairs) {
        var cues = new ArrayList<ReadCue>();
        var end = -1L;
        for (var i = stamps.size() - 1; i >= 0; i--) {
            var stamp = stamps.get(i);
            var isOfNext = i + 1 < stamps.size() && stamps.get(i + 1).ms == stamp.ms;
            end = isOfNext ? end : i + 1 < stamps.size() ? stamps.get(i + 1).ms : -1;
            if (!stamp.text.isEmpty()) {
                cues.add(cue(stamp, end, offset, repairs));
            }
        }
        return cues.reversed().stream()
                .sorted(Comparator.comparingInt(ReadCue::line))
                .toList();
    }

    /// @param end  -1 when no later stamp ends the line
    private static ReadCue cue(Stamp stamp, long end, long offset, FileRepairs repairs) {
        if (end < 0) {
            repairs.add(stamp.line, RepairKind.NO_END);
        }
        var endMs = end < 0 ? stamp.ms + LAST_MS : end;
        return new ReadCue(stamp.line, new Timing(stamp.ms - offset, endMs - offset), stamp.text);
    }

    private record Stamp(int line, long ms, String text) {}
}
