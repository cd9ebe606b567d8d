package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import javax.sql.DataSource;

/// Tells which revision an episode is at, in one round trip: all that a finished export has to be held against.
@ApplicationScoped
public class CurrentRevisions {

    private final DataSource dataSource;

    CurrentRevisions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The revision of an episode; empty when there is no such episode.
    public OptionalLong of(EpisodeId id) {
        return Sql.with(dataSource, connection -> {
            try (var select = connection.prepareStatement("SELECT revision FROM episode WHERE id = ?")) {
                select.setString(1, id.value());
                try (var rows = select.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }
}
