package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;

/// The result of storing or deleting a track of an episode.
public sealed interface TrackChange {

    /// The track is stored. If it is equal to the one before, the episode keeps its revision.
    record Stored(EpisodeSummary episode, Language language, boolean created) implements TrackChange {}

    record Deleted() implements TrackChange {}

    record NoEpisode() implements TrackChange {}

    record NoTrack(Language language) implements TrackChange {}

    /// The episode was imported in this language, and this track changes only with the episode.
    record OwnTrack(Language language) implements TrackChange {}

    /// The expectation of the client is not met.
    record NotAsExpected() implements TrackChange {}
}
