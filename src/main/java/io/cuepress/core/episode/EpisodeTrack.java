package io.cuepress.core.episode;

import io.cuepress.core.transcript.Transcript;

/// What is said in an episode in a further language, for an episode that comes before it.
public record EpisodeTrack(EpisodeId id, Transcript transcript) implements Imported {}
