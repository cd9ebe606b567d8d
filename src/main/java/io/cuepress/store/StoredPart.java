package io.cuepress.store;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import java.util.List;

/// A part of what is said in an episode in one language, each segment with its place in the whole.
public record StoredPart(EpisodeVersion episode, Language language, List<Positioned> segments) {

    public StoredPart {
        segments = List.copyOf(segments);
    }

    /// Whether the episode has a track in this language; else there are no segments.
    public boolean isThere() {
        return episode.tracks().contains(language);
    }
}
