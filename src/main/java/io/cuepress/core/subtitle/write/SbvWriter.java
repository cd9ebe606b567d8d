package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;

/// SubViewer as YouTube reads and writes it: `0:00:00.000,0:00:02.500`, the lines, a blank line between cues.
final class SbvWriter implements SubtitleWriter {

    @Override
    public void write(Track track, StringBuilder out) {
        for (var cue : track.cues()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(clock(cue.time().start().clock('.'))).append(',');
            out.append(clock(cue.time().end().clock('.'))).append('\n');
            out.append(track.prefix(cue)).append(CueLines.of(cue)).append('\n');
        }
    }

    /// Writes the hours with as few digits as possible.
    private static String clock(String clock) {
        return clock.startsWith("0") ? clock.substring(1) : clock;
    }
}
