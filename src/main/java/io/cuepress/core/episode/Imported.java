package io.cuepress.core.episode;

/// What one record of an import gives: an episode whole, or what is known of one besides what is said in it.
public sealed interface Imported permits Episode, EpisodeDetails {

    EpisodeId id();
}
