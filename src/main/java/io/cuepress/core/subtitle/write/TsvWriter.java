package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;

/// Tab-separated values as OpenAI's Whisper writes them: a header line, then rows of start and end in milliseconds
/// and text.
final class TsvWriter implements SubtitleWriter {

    @Override
    public void write(Track track, StringBuilder out) {
        out.append("start\tend\ttext\n");
        for (var cue : track.cues()) {
            out.append(cue.time().start().ms()).append('\t');
            out.append(cue.time().end().ms()).append('\t');
            out.append(track.prefix(cue)).append(cue.text()).append('\n');
        }
    }
}
