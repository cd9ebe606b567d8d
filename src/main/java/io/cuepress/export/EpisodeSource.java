package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.segment.Window;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an export is made of: asked for when it is needed, or in memory already. Empty when there is no such episode.
interface EpisodeSource {

    Optional<EpisodeSummary> summary();

    /// What is said, in the episode's own language if none is given.
    Optional<LoadedTrack> transcript(@Nullable Language language, Window window);

    /// Both, as they are at one moment.
    Optional<StoredEpisode> episode(@Nullable Language language);
}
