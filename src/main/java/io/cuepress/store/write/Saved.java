package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;

/// What saving an episode came to, and the revision its content has now.
public record Saved(EpisodeId id, Outcome outcome, long revision) {

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
