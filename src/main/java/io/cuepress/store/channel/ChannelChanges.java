package io.cuepress.store.channel;

import io.cuepress.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// Marks channels of which the profile is out of date. A mark is part of the transaction that writes the episodes, so
/// no crash loses it. It is a new row each time, so writers do not wait for each other.
public final class ChannelChanges {

    private static final String MARK = "INSERT INTO channel_change (channel) SELECT unnest(?::text[])";
    private static final String MARK_OF =
            "INSERT INTO channel_change (channel) SELECT channel FROM episode WHERE id = ?";
    private static final String DUE = """
            SELECT channel FROM channel_change GROUP BY channel
            HAVING max(changed_at) < clock_timestamp() - ? * interval '1 millisecond'
                OR min(changed_at) < clock_timestamp() - ? * interval '1 millisecond'
            ORDER BY min(changed_at) LIMIT ?
            """;

    private ChannelChanges() {}

    /// Marks channels of episodes that this transaction writes.
    public static void mark(Connection connection, Collection<String> channels) throws SQLException {
        if (channels.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(MARK)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", channels.stream().distinct().toArray()));
            insert.executeUpdate();
        }
    }

    /// Marks the channel of an episode, before this transaction deletes it.
    public static void markOf(Connection connection, String episode) throws SQLException {
        try (var insert = connection.prepareStatement(MARK_OF)) {
            insert.setString(1, episode);
            insert.executeUpdate();
        }
    }

    /// Marked channels that are due for a rebuild, in the order of their first marks.
    ///
    /// @param quietMs   a channel is due this long after its last mark
    /// @param overdueMs  or this long after its first
    static List<String> due(Connection connection, long quietMs, long overdueMs, int most) throws SQLException {
        try (var select = connection.prepareStatement(DUE)) {
            select.setLong(1, quietMs);
            select.setLong(2, overdueMs);
            select.setInt(3, most);
            return Sql.rows(select, row -> row.getString(1));
        }
    }

    /// Deletes the marks of a channel, but not those of transactions that commit later.
    static void clear(Connection connection, String channel) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM channel_change WHERE channel = ?")) {
            delete.setString(1, channel);
            delete.executeUpdate();
        }
    }
}
