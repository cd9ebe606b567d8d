package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.segment.Positioned;
import java.util.List;

/// A part of what is said in an episode in one language, each segment with its place in the whole; without any where
/// the episode has no track in it.
public record StoredPart(EpisodeVersion episode, Language language, List<Positioned> segments) {

    public StoredPart {
        segments = List.copyOf(segments);
    }

    StoredTranscript transcript() {
        return new StoredTranscript(
                episode, language, segments.stream().map(Positioned::segment).toList());
    }
}
