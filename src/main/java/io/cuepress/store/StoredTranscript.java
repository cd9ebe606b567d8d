package io.cuepress.store;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// What is said in an episode in one language, and the version of the episode that says it.
public record StoredTranscript(EpisodeVersion episode, Language language, List<Segment> segments) {

    public StoredTranscript {
        segments = List.copyOf(segments);
    }

    /// Whether the episode has a track in this language; else there are no segments.
    public boolean isThere() {
        return episode.tracks().contains(language);
    }

    public Transcript transcript() {
        return new Transcript(language, segments);
    }
}
