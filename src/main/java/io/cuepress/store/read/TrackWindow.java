package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.segment.NumberedSegment;
import java.util.List;

/// A part of what is said in an episode in one language, each segment with its place in the whole; without any where
/// the episode has no track in it.
public record TrackWindow(EpisodeVersion episode, Language language, List<NumberedSegment> segments) {

    public TrackWindow {
        segments = List.copyOf(segments);
    }

    LoadedTrack transcript() {
        return new LoadedTrack(
                episode,
                language,
                segments.stream().map(NumberedSegment::segment).toList());
    }
}
