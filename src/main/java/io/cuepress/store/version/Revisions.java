package io.cuepress.store.version;

import io.cuepress.core.episode.EpisodeId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/// Reads the revision of an episode, and raises it when something other than the episode's row changes.
public final class Revisions {

    private static final String TOUCH =
            "UPDATE episode SET revision = greatest(revision + 1, ?), updated_at = ? WHERE id = ? RETURNING revision";

    private Revisions() {}

    /// The current revision; empty when there is no such episode.
    public static OptionalLong stored(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT revision FROM episode WHERE id = ?")) {
            select.setString(1, id.value());
            try (var rows = select.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /// Raises the revision.
    ///
    /// @return the new revision
    public static long touch(Connection connection, EpisodeId id, Instant now) throws SQLException {
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
