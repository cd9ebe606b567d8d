package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.replica.EpisodeReader;
import io.cuepress.store.segment.Window;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An episode that is read for a single export, and only as much of it as that export needs.
record EpisodeInStore(EpisodeReader episodes, EpisodeVersion wanted) implements EpisodeSource {

    @Override
    public Optional<EpisodeSummary> summary() {
        return episodes.summary(wanted);
    }

    @Override
    public Optional<LoadedTrack> track(@Nullable Language language, Window window) {
        return episodes.track(wanted, language, window);
    }

    @Override
    public Optional<StoredEpisode> episode(@Nullable Language language) {
        return episodes.episode(wanted, language);
    }
}
