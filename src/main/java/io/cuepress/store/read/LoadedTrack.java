package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// What is said in an episode in one language, and the version of the episode that says it; without any
/// segment where the episode has no track in it.
public record LoadedTrack(EpisodeVersion episode, Language language, List<Segment> segments) {

    public LoadedTrack {
        segments = List.copyOf(segments);
    }

    public Transcript transcript() {
        return new Transcript(language, segments);
    }
}
