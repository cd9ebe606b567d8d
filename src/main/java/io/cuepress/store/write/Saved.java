package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;

/// The result of saving an episode.
///
/// @param revision  that the episode has now
public record Saved(EpisodeId id, Outcome outcome, long revision) {

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
