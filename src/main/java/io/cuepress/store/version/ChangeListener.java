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
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Listens to what other replicas announce, on a connection of its own: a pooled one, or one through PgBouncer, is not
/// the same session from one moment to the next. While it is down, or not its own, every request asks the database.
@ApplicationScoped
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final String DATASOURCE = "quarkus.datasource.";
    private static final int PATIENCE_MS = 500;
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
        thread = listening; // it looks there whether it is still wanted
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
                LOG.infof("changes by other replicas are not heard of for the moment: %s", lost.getMessage());
            } finally {
                versions.told(false);
            }
            pause();
        }
    }

    /// Whoever commits from now on is heard, so what is read from now on is known.
    private void follow(Connection connection) throws SQLException {
        var notes = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement()) {
            requireOwnSession(statement, notes.getBackendPID());
            statement.execute("LISTEN " + Changes.CHANNEL);
            versions.told(true);
            while (isWanted()) {
                var heard = notes.getNotifications(PATIENCE_MS);
                for (var note : heard) {
                    versions.changed(Changes.ids(note.getParameter()));
                }
                if (heard.length == 0) {
                    statement.execute("SELECT 1"); // silence is not heard from a connection that is gone
                }
            }
        }
    }

    /// A pooler takes LISTEN for whichever session it has at hand, and says nothing. But it cannot know by which number
    /// that session goes, which PostgreSQL tells who connects.
    private static void requireOwnSession(Statement statement, int promised) throws SQLException {
        try (var session = statement.executeQuery("SELECT pg_backend_pid()")) {
            session.next();
            if (session.getInt(1) != promised) {
                throw new SQLException(
                        "a pooler stands before the database, which cuepress.changes.jdbc-url has to name");
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
