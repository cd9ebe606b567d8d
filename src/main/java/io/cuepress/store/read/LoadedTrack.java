package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// A track of an episode, and the version of the episode it was read at. It has no segments when the episode has no
/// track in the language.
public record LoadedTrack(EpisodeVersion episode, Language language, List<Segment> segments) {

    public LoadedTrack {
        segments = List.copyOf(segments);
    }

    /// The title of the episode.
    public String title() {
        return episode.title().text();
    }

    public Transcript transcript() {
        return new Transcript(language, segments);
    }
}
