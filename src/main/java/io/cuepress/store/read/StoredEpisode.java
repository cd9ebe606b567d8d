package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;

/// All that is known of an episode, and what is said in it in one language, as they were at one moment.
public record StoredEpisode(EpisodeSummary summary, LoadedTrack said) {}
