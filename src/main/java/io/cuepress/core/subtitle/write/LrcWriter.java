package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;
import io.cuepress.core.time.Timecode;
import java.util.regex.Pattern;

/// Lyrics: `[mm:ss.cc]` and one line of text. A line stays until the next time stamp, so an empty line ends it before a
/// silence of more than two seconds, and at the end.
final class LrcWriter implements SubtitleWriter {

    private static final long LONGEST_STAY_MS = 2_000;

    /// Text that a player would read as the stamp of a line or a word.
    private static final Pattern STAMP = Pattern.compile("[\\[<](?=\\p{Nd})");

    @Override
    public void write(Track track, StringBuilder out) {
        var cues = track.cues();
        var end = Timecode.ZERO;
        for (var i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            appendStamp(out, cue.time().start());
            out.append(STAMP.matcher(track.prefix(cue) + cue.text()).replaceAll("$0\u2060"))
                    .append('\n');
            end = Timecode.max(end, cue.time().end());
            if (i + 1 == cues.size() || cues.get(i + 1).time().start().ms() - end.ms() > LONGEST_STAY_MS) {
                appendStamp(out, end);
                out.append('\n');
            }
        }
    }

    private static void appendStamp(StringBuilder out, Timecode time) {
        var centiseconds = (time.ms() + 5) / 10;
        appendTwo(out.append('['), centiseconds / 6_000);
        appendTwo(out.append(':'), centiseconds / 100 % 60);
        appendTwo(out.append('.'), centiseconds % 100);
        out.append(']');
    }

    private static void appendTwo(StringBuilder out, long number) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
