package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.outline.Chapter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/// The chapters that were given for an episode, replaced as a whole.
final class ChapterRows {

    private static final String INSERT = """
            INSERT INTO chapter (episode_id, position, start_ms, title)
            SELECT ?, place - 1, start_ms, title
            FROM unnest(?::bigint[], ?::text[]) WITH ORDINALITY AS chapter (start_ms, title, place)
            """;
    private static final String TOUCH =
            "UPDATE episode SET revision = greatest(revision + 1, ?), updated_at = ? WHERE id = ?";

    private ChapterRows() {}

    static void replace(Connection connection, EpisodeId id, List<Chapter> chapters, Instant now) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM chapter WHERE episode_id = ?");
                var insert = connection.prepareStatement(INSERT);
                var touch = connection.prepareStatement(TOUCH)) {
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
            touch.setLong(1, now.toEpochMilli());
            touch.setTimestamp(2, Timestamp.from(now));
            touch.setString(3, id.value());
            touch.executeUpdate();
        }
    }
}
