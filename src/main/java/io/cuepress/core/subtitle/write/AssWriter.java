package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;

/// Advanced SubStation Alpha, with one plain style.
///
/// Braces would start a block of overrides that renderers hide, and renderers share no escape for them, so they become
/// full-width braces. A word joiner separates a backslash from the next character, so that `\N` does not break a line.
final class AssWriter implements SubtitleWriter {

    private static final String HEAD = """
            [Script Info]
            Title: %s
            ScriptType: v4.00+
            WrapStyle: 0
            ScaledBorderAndShadow: yes
            PlayResX: 1920
            PlayResY: 1080

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
            Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, \
            MarginR, MarginV, Encoding
            Style: Default,Arial,60,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,60,60,50,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    @Override
    public void write(Track track, StringBuilder out) {
        out.append(HEAD.replace("%s", CleanText.oneLine(track.title())));
        for (var cue : track.cues()) {
            var start = centiseconds(cue.time().start());
            var end = Math.max(centiseconds(cue.time().end()), start + 1);
            appendTime(out.append("Dialogue: 0,"), start);
            appendTime(out.append(','), end);
            out.append(",Default,,0,0,0,,");
            out.append(escape(track.prefix(cue) + CueLines.of(cue))).append('\n');
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\u2060")
                .replace('{', '\uFF5B')
                .replace('}', '\uFF5D')
                .replace("\n", "\\N");
    }

    private static long centiseconds(Timecode time) {
        return (time.ms() + 5) / 10;
    }

    private static void appendTime(StringBuilder out, long centiseconds) {
        out.append(centiseconds / 360_000);
        appendTwo(out.append(':'), centiseconds / 6_000 % 60);
        appendTwo(out.append(':'), centiseconds / 100 % 60);
        appendTwo(out.append('.'), centiseconds % 100);
    }

    private static void appendTwo(StringBuilder out, long number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
