package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.segment.NumberedSegment;
import java.util.List;

/// The segments of a track in a window of time, with their positions in the whole track. There are none when
/// nothing is said in the window or the episode has no track in the language.
public record TrackWindow(EpisodeVersion episode, Language language, List<NumberedSegment> segments) {

    public TrackWindow {
        segments = List.copyOf(segments);
    }

    LoadedTrack track() {
        return new LoadedTrack(
                episode,
                language,
                segments.stream().map(NumberedSegment::segment).toList());
    }
}
