package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterExtras;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.Timecode;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Revisions;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the stored chapters of an episode, and replaces all of them at once.
public final class ChapterRows {

    private static final String INSERT = """
            INSERT INTO chapter (episode_id, position, start_ms, title, img, url, listed)
            SELECT ?, place - 1, start_ms, title, img, url, listed
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                 WITH ORDINALITY AS chapter (start_ms, title, img, url, listed, place)
            """;
    private static final String SELECT =
            "SELECT start_ms, title, img, url, listed FROM chapter WHERE episode_id = ? ORDER BY position";

    private ChapterRows() {}

    public static List<Chapter> read(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id.value());
            return Sql.rows(select, ChapterRows::chapter);
        }
    }

    static Chapter chapter(ResultSet row) throws SQLException {
        var isListed = !Boolean.FALSE.equals(row.getObject("listed", Boolean.class));
        var extras = new ChapterExtras(isListed, row.getString("img"), row.getString("url"));
        return new Chapter(new Timecode(row.getLong("start_ms")), row.getString("title"), extras);
    }

    /// Replaces all stored chapters.
    ///
    /// @return the new revision of the episode
    public static long replace(Connection connection, EpisodeId id, List<Chapter> chapters, Instant now)
            throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM chapter WHERE episode_id = ?")) {
            delete.setString(1, id.value());
            delete.executeUpdate();
        }
        insert(connection, id, chapters);
        return Revisions.touch(connection, id, now);
    }

    private static void insert(Connection connection, EpisodeId id, List<Chapter> chapters) throws SQLException {
        var columns = List.<Column>of(
                new Column("int8", chapter -> chapter.start().ms()),
                new Column("text", Chapter::title),
                new Column("text", chapter -> chapter.extras().img()),
                new Column("text", chapter -> chapter.extras().url()),
                new Column("bool", chapter -> chapter.isListed() ? null : false));
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id.value());
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(2 + i, columns.get(i).array(connection, chapters));
            }
            insert.executeUpdate();
        }
    }

    /// A column of the table `chapter`, with its type in PostgreSQL.
    private record Column(String type, Function<Chapter, @Nullable Object> value) {

        Array array(Connection connection, List<Chapter> chapters) throws SQLException {
            var values = new @Nullable Object[chapters.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = value.apply(chapters.get(i));
            }
            return connection.createArrayOf(type, values);
        }
    }
}
