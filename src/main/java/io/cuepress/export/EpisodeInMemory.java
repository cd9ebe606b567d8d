package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.replica.EpisodeReader;
import io.cuepress.store.segment.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An episode with all its tracks, read once at one revision, for many exports.
public record EpisodeInMemory(EpisodeSummary episode, Map<Language, LoadedTrack> tracks) implements EpisodeSource {

    public EpisodeInMemory {
        tracks = Map.copyOf(tracks);
    }

    /// Reads track by track, and starts over when the episode changes in between.
    static Optional<EpisodeInMemory> read(EpisodeReader episodes, EpisodeVersion wanted) {
        var own = episodes.episode(wanted, null);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var episode = own.get().summary();
        var same = episode.version();
        var tracks = new HashMap<>(Map.of(episode.language(), own.get().track()));
        for (var language : further(episode)) {
            var further = episodes.track(same, language, Window.WHOLE);
            if (further.isEmpty()) {
                return Optional.empty();
            }
            var found = further.get().episode();
            if (!found.equals(same)) {
                return read(episodes, found);
            }
            tracks.put(language, further.get());
        }
        return Optional.of(new EpisodeInMemory(episode, tracks));
    }

    /// The languages of all tracks but its own.
    List<Language> further() {
        return further(episode);
    }

    private static List<Language> further(EpisodeSummary episode) {
        return episode.languages().stream()
                .filter(language -> !language.equals(episode.language()))
                .toList();
    }

    @Override
    public Optional<EpisodeSummary> summary() {
        return Optional.of(episode);
    }

    @Override
    public Optional<StoredEpisode> episode(@Nullable Language language) {
        return track(language, Window.WHOLE).map(track -> new StoredEpisode(episode, track));
    }

    /// The whole track, whatever the window: there is nothing to save by leaving some out.
    @Override
    public Optional<LoadedTrack> track(@Nullable Language language, Window window) {
        return Optional.ofNullable(tracks.get(language == null ? episode.language() : language));
    }
}
