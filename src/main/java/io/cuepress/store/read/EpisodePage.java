package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.store.sql.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page of the list of episodes, and where the next one starts if there is one.
public record EpisodePage(
        List<EpisodeSummary> episodes, @Nullable Cursor next) {

    public EpisodePage {
        episodes = List.copyOf(episodes);
    }

    /// What to list; a cursor names the last episode of the page before.
    public record Request(
            @Nullable String channelName,
            @Nullable String titlePart,
            int limit,
            @Nullable Cursor cursor) {

        Optional<String> channel() {
            return Optional.ofNullable(channelName);
        }

        Optional<String> title() {
            return Optional.ofNullable(titlePart);
        }

        Optional<Cursor> after() {
            return Optional.ofNullable(cursor);
        }
    }
}
