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

/// An episode that many exports are made of, read once: all of it at the same revision.
public record EpisodeInMemory(EpisodeSummary episode, Map<Language, LoadedTrack> transcripts) implements EpisodeSource {

    public EpisodeInMemory {
        transcripts = Map.copyOf(transcripts);
    }

    /// Reads a transcript after another, and all of them anew when the episode changes in between.
    static Optional<EpisodeInMemory> read(EpisodeReader episodes, EpisodeVersion wanted) {
        var own = episodes.episode(wanted, null);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var episode = own.get().summary();
        var same = episode.version();
        var transcripts = new HashMap<>(Map.of(episode.language(), own.get().track()));
        for (var language : further(episode)) {
            var further = episodes.track(same, language, Window.WHOLE);
            if (further.isEmpty()) {
                return Optional.empty();
            }
            var found = further.get().episode();
            if (!found.equals(same)) {
                return read(episodes, found);
            }
            transcripts.put(language, further.get());
        }
        return Optional.of(new EpisodeInMemory(episode, transcripts));
    }

    /// The languages of its tracks besides its own.
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
        return transcript(language, Window.WHOLE).map(said -> new StoredEpisode(episode, said));
    }

    /// The whole of it, whatever the window: it only spares reading.
    @Override
    public Optional<LoadedTrack> transcript(@Nullable Language language, Window window) {
        return Optional.ofNullable(transcripts.get(language == null ? episode.language() : language));
    }
}
