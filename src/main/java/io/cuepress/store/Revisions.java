package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Gives an episode a new revision when something of it changes besides its own row.
final class Revisions {

    private static final String TOUCH =
            "UPDATE episode SET revision = greatest(revision + 1, ?), updated_at = ? WHERE id = ? RETURNING revision";

    private Revisions() {}

    /// The revision that the episode has from now on.
    static long touch(Connection connection, EpisodeId id, Instant now) throws SQLException {
        try (var touch = connection.prepareStatement(TOUCH)) {
            touch.setLong(1, ChronoUnit.MICROS.between(Instant.EPOCH, now));
            touch.setTimestamp(2, Timestamp.from(now));
            touch.setString(3, id.value());
            try (var revision = touch.executeQuery()) {
                revision.next();
                return revision.getLong(1);
            }
        }
    }
}
