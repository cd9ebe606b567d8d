package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.transcript.Paragraphs;

/// Plain text for readers: paragraphs separated by blank lines, each after the name of its speaker if requested.
final class TextWriter implements SubtitleWriter {

    @Override
    public void write(Track track, StringBuilder out) {
        var segments = track.cues().stream().map(Cue::segment).toList();
        var separator = "";
        for (var paragraph : Paragraphs.of(segments)) {
            var text = track.labels() == SpeakerLabels.NONE ? paragraph.text() : paragraph.labelled();
            out.append(separator).append(text).append('\n');
            separator = "\n";
        }
    }
}
