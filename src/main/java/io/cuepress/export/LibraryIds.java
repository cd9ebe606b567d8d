package io.cuepress.export;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.read.Archive;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Walks through a library in the order of the ids, reading a page of them at a time.
final class LibraryIds {

    private static final int PAGE = 500;

    private LibraryIds() {}

    /// Calls the action once for every id.
    ///
    /// @param channel  null for all channels
    static void forEach(Archive archive, @Nullable String channel, Action action) throws IOException {
        var page = archive.idsAfter("", channel, PAGE);
        while (!page.isEmpty()) {
            for (var id : page) {
                action.accept(id);
            }
            page = archive.idsAfter(page.getLast().value(), channel, PAGE);
        }
    }

    @FunctionalInterface
    interface Action {
        void accept(EpisodeId id) throws IOException;
    }
}
