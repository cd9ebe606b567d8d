package io.cuepress.store.channel;

import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.chapter.channel.ChannelSample;
import io.cuepress.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The stored profile of a channel, and the descriptions to build it from.
final class ProfileRows {

    private static final String IDS = "SELECT id FROM episode WHERE channel = ?";
    private static final String DESCRIPTIONS = "SELECT id, description FROM episode WHERE id = ANY (?)";
    private static final String PUT = """
            INSERT INTO channel_profile (channel, version, profile) VALUES (?, ?, ?)
            ON CONFLICT (channel) DO UPDATE SET version = excluded.version, profile = excluded.profile
            WHERE channel_profile.version <> excluded.version
            """;

    private final Connection connection;
    private final String channel;

    ProfileRows(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /// Builds the profile from the stored episodes.
    ChannelProfile build() throws SQLException {
        return ChannelSample.profile(descriptions(ChannelSample.of(ids())));
    }

    private List<String> ids() throws SQLException {
        try (var select = connection.prepareStatement(IDS)) {
            select.setString(1, channel);
            return Sql.rows(select, row -> row.getString(1));
        }
    }

    private Map<String, String> descriptions(List<String> ids) throws SQLException {
        try (var select = connection.prepareStatement(DESCRIPTIONS)) {
            select.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return Sql.rows(select, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /// Stores the profile. An empty one has no row.
    ///
    /// @return whether it differs from the one before
    boolean put(ChannelProfile profile) throws SQLException {
        if (profile.version() == 0) {
            return delete();
        }
        try (var put = connection.prepareStatement(PUT)) {
            put.setString(1, channel);
            put.setLong(2, profile.version());
            put.setBytes(3, profile.bytes());
            return put.executeUpdate() > 0;
        }
    }

    private boolean delete() throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM channel_profile WHERE channel = ?")) {
            delete.setString(1, channel);
            return delete.executeUpdate() > 0;
        }
    }
}
