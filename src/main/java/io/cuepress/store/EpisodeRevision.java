package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;

/// An episode as it is at a revision, or at any later one.
public record EpisodeRevision(EpisodeId id, long revision) {}
