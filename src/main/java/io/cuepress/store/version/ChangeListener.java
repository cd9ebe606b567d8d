package io.cuepress.store.version;

import io.cuepress.config.CuepressConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Listens to the changes that other replicas announce. It needs a connection of its own, because one from a pool or
/// through PgBouncer does not stay the same session. Without that connection every request reads the revision from
/// the database.
@ApplicationScoped
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final String DATASOURCE = "quarkus.datasource.";
    private static final int POLL_MS = 500;
    private static final int RETRY_MS = 1_000;

    private final KnownVersions versions;
    private final String url;
    private final Properties access = new Properties();
    private volatile @Nullable Thread thread;

    ChangeListener(KnownVersions versions, CuepressConfig config, Config quarkus) {
        this.versions = versions;
        this.url = config.changes().jdbcUrl().orElseGet(() -> quarkus.getValue(DATASOURCE + "jdbc.url", String.class));
        quarkus.getOptionalValue(DATASOURCE + "username", String.class)
                .ifPresent(name -> access.setProperty("user", name));
        quarkus.getOptionalValue(DATASOURCE + "password", String.class)
                .ifPresent(secret -> access.setProperty("password", secret));
        access.setProperty("ApplicationName", "cuepress changes");
        access.setProperty("connectTimeout", "5");
        access.setProperty("socketTimeout", "5");
        access.setProperty("tcpKeepAlive", "true");
    }

    void begin(@Observes StartupEvent start) {
        var listening = Thread.ofPlatform().daemon().name("change-listener").unstarted(this::listen);
        thread = listening; // must be set before the thread runs, which ends when it is not
        listening.start();
    }

    void end(@Observes ShutdownEvent stop) {
        var listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    private boolean isWanted() {
        return Thread.currentThread().equals(thread);
    }

    private void listen() {
        while (isWanted()) {
            try (var connection = DriverManager.getConnection(url, access)) {
                follow(connection);
            } catch (SQLException lost) {
                LOG.infof(
                        "lost the connection that listens to changes by other replicas; trying again in %d ms: %s",
                        RETRY_MS, lost.getMessage());
            } finally {
                versions.setListening(false);
            }
            pause();
        }
    }

    /// After LISTEN every later commit is notified, so cached versions stay accurate.
    private void follow(Connection connection) throws SQLException {
        var session = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement()) {
            requireOwnSession(statement, session.getBackendPID());
            statement.execute("LISTEN " + Changes.CHANNEL + "; LISTEN " + Changes.OF_CHANNELS);
            versions.setListening(true);
            while (isWanted()) {
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

    private static void pause() {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
