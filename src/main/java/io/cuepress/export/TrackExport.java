package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.Export.NoTrack;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.segment.Window;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes exports of one track: loads it, then writes it or reports what is missing.
final class TrackExport {

    private TrackExport() {}

    /// Loads a track and writes it.
    ///
    /// @param language  of the track; null for the episode's own
    static Product exportTrack(
            EpisodeSource source, @Nullable Language language, Window window, Function<LoadedTrack, Product> write) {
        return source.track(language, window)
                .map(track -> exportTrack(source, track, () -> write.apply(track)))
                .orElseGet(() -> Product.of(new NoEpisode()));
    }

    /// Writes a loaded track. Loading gives no segments both for an empty track and for a missing one; only the
    /// episode's list of tracks distinguishes them.
    static Product exportTrack(EpisodeSource source, LoadedTrack track, Supplier<Product> write) {
        return track.segments().isEmpty()
                ? source.summary()
                        .map(EpisodeSummary::languages)
                        .map(languages ->
                                languages.contains(track.language()) ? write.get() : Product.of(new NoTrack(languages)))
                        .orElseGet(() -> Product.of(new NoEpisode()))
                : write.get();
    }
}
