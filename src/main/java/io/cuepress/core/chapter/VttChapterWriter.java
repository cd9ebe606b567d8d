package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import java.util.List;
import java.util.stream.IntStream;

/// A WebVTT chapter track: one cue per chapter, with its title and without markup.
final class VttChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        var chapters = track.chapters();
        var cues = IntStream.range(0, chapters.list().size())
                .mapToObj(i ->
                        new Cue(chapters.span(i), List.of(chapters.list().get(i).title())))
                .toList();
        var episode = track.episode();
        out.append(SubtitleFormat.VTT.write(new Track(episode.language(), episode.title(), cues, SpeakerLabels.NONE)));
    }
}
