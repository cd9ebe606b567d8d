package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.Timecode;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Revisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Reads the stored chapters of an episode, and replaces all of them at once.
public final class ChapterRows {

    private static final String INSERT = """
            INSERT INTO chapter (episode_id, position, start_ms, title)
            SELECT ?, place - 1, start_ms, title
            FROM unnest(?::bigint[], ?::text[]) WITH ORDINALITY AS chapter (start_ms, title, place)
            """;
    private static final String SELECT = "SELECT start_ms, title FROM chapter WHERE episode_id = ? ORDER BY position";

    private ChapterRows() {}

    public static List<Chapter> read(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id.value());
            return Sql.rows(select, row -> new Chapter(new Timecode(row.getLong(1)), row.getString(2)));
        }
    }

    /// Replaces all stored chapters.
    ///
    /// @return the new revision of the episode
    public static long replace(Connection connection, EpisodeId id, List<Chapter> chapters, Instant now)
            throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM chapter WHERE episode_id = ?");
                var insert = connection.prepareStatement(INSERT)) {
            delete.setString(1, id.value());
            delete.executeUpdate();
            insert.setString(1, id.value());
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int8",
                            chapters.stream()
                                    .map(chapter -> chapter.start().ms())
                                    .toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", chapters.stream().map(Chapter::title).toArray()));
            insert.executeUpdate();
            return Revisions.touch(connection, id, now);
        }
    }
}
