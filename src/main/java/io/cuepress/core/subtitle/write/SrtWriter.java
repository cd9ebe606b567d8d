package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;
import java.util.regex.Pattern;

/// SubRip, in the dialect that every parser reads: index from 1, hours always there, one blank line between cues.
///
/// The format has no escape, so what a parser would take for markup is parted by a word joiner, which no one sees.
final class SrtWriter implements SubtitleWriter {

    /// Looked for from where its dashes begin: from each of a million dashes, it would take hours.
    private static final Pattern ARROW = Pattern.compile("(?<!-)-{2,}+>");

    /// What ffmpeg, ttconv and pysubs2 delete: `<laughter>`, `< b >`, `</i>`, `{\an8}`; but not the `<` of `3 <
    /// 4`. And what readers that know references of HTML would change: `&lt;`; and a joiner that a reader would
    /// take away.
    private static final Pattern MARKUP =
            Pattern.compile("<(?=[\\p{L}\\p{N}_/!?\u2060]|[^<>]+>)|\\{(?=[\\\\\u2060])|&(?=#?\\w{1,33};|\u2060)");

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
            out.append(harmless(track.prefix(cue) + CueLines.of(cue))).append('\n');
        }
    }

    private static String harmless(String text) {
        var arrowless = text.contains("-->") ? ARROW.matcher(text).replaceAll("->") : text;
        return mayHaveMarkup(arrowless) ? MARKUP.matcher(arrowless).replaceAll("$0\u2060") : arrowless;
    }

    /// Nearly no speech has any: only what has need meet the pattern.
    private static boolean mayHaveMarkup(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('{') >= 0 || text.indexOf('&') >= 0;
    }
}
