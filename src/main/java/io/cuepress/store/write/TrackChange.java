package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;

/// What became of a change to the tracks of an episode.
public sealed interface TrackChange {

    /// The track is there as it was given; an equal one before keeps the episode's revision.
    record Stored(EpisodeSummary episode, Language language, boolean created) implements TrackChange {}

    record Deleted() implements TrackChange {}

    record NoEpisode() implements TrackChange {}

    record NoTrack(Language language) implements TrackChange {}

    /// The episode was imported in this language: its track changes with the episode only.
    record OwnTrack(Language language) implements TrackChange {}

    /// The episode is not what the client expects.
    record NotAsExpected() implements TrackChange {}
}
