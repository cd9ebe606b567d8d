package io.cuepress.export;

import io.cuepress.store.read.Archive;
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

    LibraryRows(Archive archive, EpisodeReader episodes) {
        this.archive = archive;
        this.episodes = episodes;
    }

    /// Writes the rows of all episodes in the order of the ids.
    ///
    /// @param channel  null for the whole library
    public void write(@Nullable String channel, OutputStream out) throws IOException {
        LibraryIds.forEach(archive, channel, id -> {
            var episode = episodes.whole(id);
            if (episode.isPresent()) {
                DataSetRow.write(episode.get(), out);
            }
        });
    }
}
