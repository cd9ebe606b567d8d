package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;

/// An episode and one of its tracks, both read at the same revision.
public record StoredEpisode(EpisodeSummary summary, LoadedTrack track) {}
