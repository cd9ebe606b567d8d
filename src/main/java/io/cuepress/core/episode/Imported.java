package io.cuepress.core.episode;

/// What one record of an import gives: an episode whole, what is known of one besides what is
/// said in it, or what is said in it in a further language.
public sealed interface Imported permits Episode, EpisodeDetails, EpisodeTrack {

    EpisodeId id();
}
