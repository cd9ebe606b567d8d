package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;
import java.util.regex.Pattern;

/// SubRip, in the dialect that every parser reads: indices from 1, hours always written, one blank line between cues.
///
/// The format has no escapes, so a word joiner, which is invisible, breaks up text that a parser would take for markup.
final class SrtWriter implements SubtitleWriter {

    /// Starts at the first of its dashes: a search from each of a million dashes would take hours.
    private static final Pattern ARROW = Pattern.compile("(?<!-)-{2,}+>");

    /// Text that ffmpeg, ttconv and pysubs2 delete: `<laughter>`, `< b >`, `</i>`, `{\an8}`; but not the `<` of `3
    /// < 4`. Also references that readers of HTML would resolve, such as `&lt;`, a word joiner that a reader would
    /// remove, and the arrow between two times.
    private static final Pattern MARKUP =
            Pattern.compile("<(?=[\\p{L}\\p{N}_/!?\u2060]|[^<>]+>)|\\{(?=[\\\\\u2060])|&(?=#?\\w{1,33};|\u2060)"
                    + "|(?<=\\d ?)-(?=> ?\\d)|-(?=\u2060)");

    @Override
    public void write(Track track, StringBuilder out) {
        var index = 0;
        for (var cue : track.cues()) {
            if (index > 0) {
                out.append('\n');
            }
            out.append(++index).append('\n');
            cue.time().start().appendClock(out, ',').append(" --> ");
            cue.time().end().appendClock(out, ',').append('\n');
            out.append(escape(track.prefix(cue) + CueLines.of(cue))).append('\n');
        }
    }

    private static String escape(String text) {
        var arrowless = text.contains("-->") ? ARROW.matcher(text).replaceAll("->") : text;
        return mayHaveMarkup(arrowless) ? MARKUP.matcher(arrowless).replaceAll("$0\u2060") : arrowless;
    }

    /// Almost no speech has markup, so the pattern is applied only where it may match.
    private static boolean mayHaveMarkup(String text) {
        return text.contains("->")
                || text.contains("-\u2060")
                || text.indexOf('<') >= 0
                || text.indexOf('{') >= 0
                || text.indexOf('&') >= 0;
    }
}
