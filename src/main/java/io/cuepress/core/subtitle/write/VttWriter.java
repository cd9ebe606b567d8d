package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.Track;

/// WebVTT (W3C) without cue identifiers and settings; words with times get timestamps.
final class VttWriter implements SubtitleWriter {

    @Override
    public void write(Track track, StringBuilder out) {
        out.append("WEBVTT\n");
        for (var cue : track.cues()) {
            cue.time().start().appendClock(out.append('\n'), '.').append(" --> ");
            cue.time().end().appendClock(out, '.').append('\n');
            switch (track.labels()) {
                case VOICE -> voice(cue, out);
                case NONE, PREFIX -> text(cue, escape(track.prefix(cue), out));
            }
            out.append('\n');
        }
    }

    private static void text(Cue cue, StringBuilder out) {
        var text = CueLines.of(cue);
        var from = 0;
        for (var stamp : WordStamps.of(cue, text)) {
            escape(text.substring(from, stamp.place()), out).append('<');
            stamp.time().appendClock(out, '.').append('>');
            from = stamp.place();
        }
        escape(text.substring(from), out);
    }

    private static void voice(Cue cue, StringBuilder out) {
        if (cue.label().isEmpty()) {
            text(cue, out);
        } else {
            var end = cue.label().endsWith("--")
                    ? " >"
                    : ">"; // so that the tag does not end in an arrow; parsers strip the space
            escape(cue.label(), out.append("<v ")).append(end);
            text(cue, out);
            out.append("</v>");
        }
    }

    private static StringBuilder escape(String text, StringBuilder out) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(text.charAt(i));
            }
        }
        return out;
    }
}
