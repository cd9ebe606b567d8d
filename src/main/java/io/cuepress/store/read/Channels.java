package io.cuepress.store.read;

import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The channels that the library has episodes of.
@ApplicationScoped
public class Channels {

    /// From one name to the next along the index, so that the cost is that of the channels and not of the episodes.
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

    /// Their names in order, at most so many.
    public List<String> names(int most) {
        return Sql.with(dataSource, connection -> {
            try (var select = connection.prepareStatement(NAMES)) {
                select.setInt(1, most);
                try (var rows = select.executeQuery()) {
                    var names = new ArrayList<String>();
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                    return List.copyOf(names);
                }
            }
        });
    }
}
