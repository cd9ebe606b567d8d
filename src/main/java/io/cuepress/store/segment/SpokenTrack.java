package io.cuepress.store.segment;

import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Transcript;

/// What is said in an episode in one language.
public record SpokenTrack(EpisodeId episode, Transcript transcript) {

    public static SpokenTrack of(Episode episode) {
        return new SpokenTrack(episode.id(), episode.transcript());
    }
}
