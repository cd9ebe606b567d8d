package io.cuepress.store.version;

import io.cuepress.background.Heartbeat;
import io.cuepress.config.CuepressConfig;
import io.cuepress.store.sql.OwnConnection;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Listens to the changes that other replicas announce. It needs a connection of its own, because one from a pool or
/// through PgBouncer does not stay the same session. Without that connection every request reads the revision from
/// the database.
@ApplicationScoped
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int POLL_MS = 500;
    private static final int LONGEST_ANSWER_SECONDS = 5;

    private final KnownVersions versions;
    private final OwnConnection own;
    private final String url;
    private volatile boolean isWanted;

    ChangeListener(KnownVersions versions, CuepressConfig config, OwnConnection own) {
        this.versions = versions;
        this.own = own;
        this.url = config.changes().jdbcUrl().orElseGet(own::url);
    }

    void begin(@Observes StartupEvent start, Heartbeat heartbeat) {
        isWanted = true;
        heartbeat.every("change-listener", this::listen);
    }

    void end(@Observes ShutdownEvent stop) {
        isWanted = false;
    }

    /// Listens until the connection is lost.
    private void listen() {
        if (!isWanted) {
            return;
        }
        try (var connection = own.open(url, "cuepress changes", LONGEST_ANSWER_SECONDS)) {
            follow(connection);
        } catch (SQLException lost) {
            LOG.infof(
                    "lost the connection that listens to changes by other replicas; trying again: %s",
                    lost.getMessage());
        } finally {
            versions.setListening(false);
        }
    }

    /// After LISTEN every later commit is notified, so cached versions stay accurate.
    private void follow(Connection connection) throws SQLException {
        var session = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement()) {
            requireOwnSession(statement, session.getBackendPID());
            statement.execute("LISTEN " + Changes.CHANNEL + "; LISTEN " + Changes.OF_CHANNELS);
            versions.setListening(true);
            while (isWanted) {
                var notifications = session.getNotifications(POLL_MS);
                for (var notification : notifications) {
                    invalidate(notification);
                }
                if (notifications.length == 0) {
                    statement.execute("SELECT 1"); // a dead connection looks like an idle one: ping it
                }
            }
        }
    }

    private void invalidate(PGNotification notification) {
        if (notification.getName().equals(Changes.OF_CHANNELS)) {
            versions.invalidateChannels(List.of(Integer.valueOf(notification.getParameter())));
        } else {
            versions.invalidate(Changes.ids(notification.getParameter()));
        }
    }

    /// A pooler accepts LISTEN and runs it on any of its sessions. The process id that it sent at connect shows
    /// this, since it is not that of the session.
    private static void requireOwnSession(Statement statement, int expectedPid) throws SQLException {
        try (var session = statement.executeQuery("SELECT pg_backend_pid()")) {
            session.next();
            if (session.getInt(1) != expectedPid) {
                throw new SQLException(
                        "LISTEN does not work through a connection pooler; set cuepress.changes.jdbc-url to the URL of the"
                                + " database itself");
            }
        }
    }
}
