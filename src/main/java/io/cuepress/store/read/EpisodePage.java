package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.store.sql.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page of the list of episodes.
///
/// @param next  the last episode of this page; null when this is the last page
public record EpisodePage(
        List<EpisodeSummary> episodes, @Nullable Cursor next) {

    public EpisodePage {
        episodes = List.copyOf(episodes);
    }

    /// Which episodes to list.
    ///
    /// @param channelName  null for all channels
    /// @param titlePart  the text that titles must contain, in upper or lower case; null for any title
    /// @param limit  the maximum number of episodes
    /// @param cursor  the last episode of the previous page; null for the first page
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
