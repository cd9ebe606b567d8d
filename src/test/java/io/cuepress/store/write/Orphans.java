package io.cuepress.store.write;

import java.sql.SQLException;
import javax.sql.DataSource;

/// Finds rows that should have been deleted or counted with others.
final class Orphans {

    private Orphans() {}

    /// Counts segments without a track, tracks without an episode, and tracks with a wrong number of segments.
    static long count(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM segment s WHERE NOT EXISTS (
                                    SELECT FROM track t WHERE t.episode_id = s.episode_id AND t.language = s.language))
                             + (SELECT count(*) FROM track t WHERE NOT EXISTS (
                                    SELECT FROM episode e WHERE e.id = t.episode_id))
                             + (SELECT count(*) FROM track t WHERE t.segment_count <> (
                                    SELECT count(*) FROM segment s
                                    WHERE s.episode_id = t.episode_id AND s.language = t.language))
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
