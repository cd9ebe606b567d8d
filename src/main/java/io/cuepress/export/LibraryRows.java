package io.cuepress.export;

import io.cuepress.store.read.Archive;
import io.cuepress.store.replica.EpisodeReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a library as the rows of a data set, an episode in memory at a time. Imported elsewhere they give the same
/// ids, content and exports, and written again from there the same bytes.
@ApplicationScoped
public class LibraryRows {

    private static final int PAGE = 500;

    private final Archive archive;
    private final EpisodeReader episodes;

    LibraryRows(Archive archive, EpisodeReader episodes) {
        this.archive = archive;
        this.episodes = episodes;
    }

    /// Writes the rows of all episodes in the order of their ids.
    ///
    /// @param channel  the one to write; null for the whole library
    public void write(@Nullable String channel, OutputStream out) throws IOException {
        var after = "";
        for (var page = archive.idsAfter(after, channel, PAGE);
                !page.isEmpty();
                page = archive.idsAfter(after, channel, PAGE)) {
            for (var id : page) {
                var episode = episodes.whole(id);
                if (episode.isPresent()) {
                    DataSetRow.write(episode.get(), out);
                }
                after = id.value();
            }
        }
    }
}
