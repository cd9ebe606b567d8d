package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.segment.Window;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The episode that an export is made from. Every method is empty when the episode does not exist.
interface EpisodeSource {

    Optional<EpisodeSummary> summary();

    /// A track with at least the segments in the window; without any when the episode has no such track.
    ///
    /// @param language  of the track; null for the episode's own
    Optional<LoadedTrack> track(@Nullable Language language, Window window);

    /// The summary and a whole track, both at the same revision.
    ///
    /// @param language  of the track; null for the episode's own
    Optional<StoredEpisode> episode(@Nullable Language language);

    /// The segments of the episode's own track; none when the episode does not exist.
    default List<Segment> speech() {
        return episode(null)
                .map(stored -> stored.track().transcript().segments())
                .orElse(List.of());
    }
}
