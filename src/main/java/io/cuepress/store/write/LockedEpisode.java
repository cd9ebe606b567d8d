package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// The state of an episode that no other transaction can change until this one ends.
record LockedEpisode(long revision, Language language, Instant updatedAt) {

    private static final String SELECT = "SELECT revision, language, updated_at FROM episode WHERE id = ? FOR UPDATE";

    /// Locks the row of an episode; empty when there is no such episode.
    static Optional<LockedEpisode> lock(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id.value());
            return Sql.rows(
                            select,
                            row -> new LockedEpisode(
                                    row.getLong(1),
                                    new Language(row.getString(2)),
                                    row.getObject(3, OffsetDateTime.class).toInstant()))
                    .stream()
                    .findFirst();
        }
    }
}
