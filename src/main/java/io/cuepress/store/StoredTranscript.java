package io.cuepress.store;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// An episode and what is said in it in one language, as they were at one moment.
public record StoredTranscript(EpisodeSummary episode, Language language, List<Positioned> segments) {

    public StoredTranscript {
        segments = List.copyOf(segments);
    }

    public Transcript transcript() {
        return new Transcript(
                language, segments.stream().map(Positioned::segment).toList());
    }
}
