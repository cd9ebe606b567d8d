package io.cuepress.store.channel;

import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Changes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import javax.sql.DataSource;

/// Rebuilds the profiles of marked channels, each in a transaction of its own.
///
/// An advisory lock keeps two replicas from rebuilding the same channel. A rebuild deletes the marks before it reads,
/// so
/// a write in the meantime leaves a new mark, and after a crash the old marks are still there.
@ApplicationScoped
public class ChannelProfiles {

    private static final int MOST_AT_ONCE = 100;
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration OVERDUE = Duration.ofSeconds(30);
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 11))";
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 11))";
    private static final String MARK_ALL = """
            INSERT INTO channel_change (channel)
            SELECT channel FROM episode UNION SELECT channel FROM channel_profile
            """;

    private final DataSource dataSource;
    private final Changes changes;

    ChannelProfiles(DataSource dataSource, Changes changes) {
        this.dataSource = dataSource;
        this.changes = changes;
    }

    /// Rebuilds channels with no write for a second, or marked for half a minute, and skips those another replica works
    /// on.
    public void keepUp() {
        for (var channel : due(QUIET, OVERDUE)) {
            QuarkusTransaction.requiringNew().run(() -> rebuild(channel, TRY_LOCK));
        }
    }

    /// Rebuilds all marked channels now, for at most this long; [#keepUp()] does the rest.
    public void catchUp(Duration most) {
        var end = System.nanoTime() + most.toNanos();
        var channels = new ArrayDeque<String>();
        do {
            if (channels.isEmpty()) {
                channels.addAll(due(Duration.ZERO, Duration.ZERO));
            }
            var channel = channels.poll();
            if (channel == null) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> rebuild(channel, LOCK));
        } while (System.nanoTime() - end < 0);
    }

    /// Marks every channel.
    ///
    /// @return the number of channels
    public int markAll() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Sql.with(dataSource, connection -> {
                    Sql.allowLongStatements(connection);
                    try (var mark = connection.createStatement()) {
                        return mark.executeUpdate(MARK_ALL);
                    }
                }));
    }

    private List<String> due(Duration quiet, Duration overdue) {
        return Sql.with(
                dataSource,
                connection -> ChannelChanges.due(connection, quiet.toMillis(), overdue.toMillis(), MOST_AT_ONCE));
    }

    private void rebuild(String channel, String lock) {
        Sql.with(dataSource, connection -> isLocked(connection, channel, lock) && rebuild(connection, channel));
    }

    /// Whether the profile is another now.
    private boolean rebuild(Connection connection, String channel) throws SQLException {
        Sql.allowLongStatements(connection);
        ChannelChanges.clear(connection, channel);
        var rows = new ProfileRows(connection, channel);
        var isChanged = rows.put(rows.build());
        if (isChanged) {
            changes.announceChannel(connection, channel);
        }
        return isChanged;
    }

    /// Locks the channel until the transaction ends.
    private static boolean isLocked(Connection connection, String channel, String lock) throws SQLException {
        try (var select = connection.prepareStatement(lock)) {
            select.setString(1, channel);
            try (var row = select.executeQuery()) {
                row.next();
                return lock.equals(LOCK) || row.getBoolean(1);
            }
        }
    }
}
