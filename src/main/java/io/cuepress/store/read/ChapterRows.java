package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.Timecode;
import io.cuepress.store.version.Revisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The chapters that were given for an episode, replaced as a whole.
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
            try (var rows = select.executeQuery()) {
                var chapters = new ArrayList<Chapter>();
                while (rows.next()) {
                    chapters.add(new Chapter(new Timecode(rows.getLong(1)), rows.getString(2)));
                }
                return chapters;
            }
        }
    }

    /// The revision that the episode has with these chapters.
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
