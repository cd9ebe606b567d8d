package io.cuepress.store.read;

import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/// Lists the channels of the library.
@ApplicationScoped
public class Channels {

    /// Skips from name to name along the index, so that the cost depends on the number of channels, not
    /// of episodes.
    private static final String NAMES = """
            WITH RECURSIVE channel (name) AS (
                (SELECT channel FROM episode ORDER BY channel LIMIT 1)
                UNION ALL
                SELECT (SELECT channel FROM episode WHERE channel > name ORDER BY channel LIMIT 1)
                FROM channel WHERE name IS NOT NULL)
            SELECT name FROM channel WHERE name IS NOT NULL LIMIT ?
            """;

    private final DataSource dataSource;

    Channels(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The names in ascending order.
    ///
    /// @param most  the maximum number of names
    public List<String> names(int most) {
        return Sql.with(dataSource, connection -> {
            try (var select = connection.prepareStatement(NAMES)) {
                select.setInt(1, most);
                return Sql.rows(select, row -> row.getString(1));
            }
        });
    }
}
