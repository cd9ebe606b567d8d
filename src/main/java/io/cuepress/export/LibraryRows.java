package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.store.read.Archive;
import io.cuepress.store.replica.CurrentVersions;
import io.cuepress.store.replica.EpisodeReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a library as the rows of a data set, with one episode in memory at a time. An import of the rows gives
/// the same ids, content and exports, and writing that library gives the same bytes.
@ApplicationScoped
public class LibraryRows {

    private final Archive archive;
    private final EpisodeReader episodes;
    private final CurrentVersions versions;

    LibraryRows(Archive archive, EpisodeReader episodes, CurrentVersions versions) {
        this.versions = versions;
        this.archive = archive;
        this.episodes = episodes;
    }

    /// Writes the rows of all episodes in the order of the ids.
    ///
    /// @param channel  null for the whole library
    public void write(@Nullable String channel, OutputStream out) throws IOException {
        LibraryIds.forEach(archive, channel, id -> {
            var version = versions.of(id);
            if (version.isPresent()) {
                write(version.get(), out);
            }
        });
    }

    private void write(EpisodeVersion version, OutputStream out) throws IOException {
        try (var _ = EpisodeWeight.take(version, EpisodeWeight.LONG_WAIT)) {
            var episode = episodes.whole(version.id());
            if (episode.isPresent()) {
                DataSetRow.write(episode.get(), out);
            }
        }
    }
}
