package io.cuepress.store.sql;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.cuepress.background.Heartbeat;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InterruptedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the database every second whether it answers, on a connection of its own. When it has not answered twice, all
/// work that waits for it is ended: no timeout of the driver bounds a write to a database that stands still, and those
/// of reads have to leave room for long statements.
@ApplicationScoped
public class DatabasePulse {

    private static final Logger LOG = Logger.getLogger(DatabasePulse.class);
    private static final int LONGEST_ANSWER_SECONDS = 2;
    private static final int SILENT_BEATS = 2;

    private final OwnConnection own;
    private final BusyConnections busy;
    private final AgroalDataSource pool;
    private @Nullable Connection connection;
    private int silentBeats;
    private volatile @Nullable String failure = "The database was not asked yet";
    private volatile boolean isSilent;

    DatabasePulse(OwnConnection own, BusyConnections busy, AgroalDataSource pool) {
        this.own = own;
        this.busy = busy;
        this.pool = pool;
    }

    /// Before everything else that runs in the background.
    void start(@Observes @Priority(1) StartupEvent started, Heartbeat heartbeat) {
        beat();
        heartbeat.every("database-pulse", this::beat);
    }

    /// Why the database does not answer; null when it does.
    public @Nullable String failure() {
        return failure;
    }

    /// Whether the database neither answers nor refuses, so that everything that is sent to it would wait.
    public boolean isSilent() {
        return isSilent;
    }

    private synchronized void beat() {
        try {
            ask();
            answered();
        } catch (SQLException noAnswer) {
            close();
            failed(noAnswer);
        }
    }

    private void ask() throws SQLException {
        var open = connection;
        if (open == null) {
            open = own.open(own.url(), "cuepress pulse", LONGEST_ANSWER_SECONDS);
            connection = open;
        }
        try (var statement = open.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /// The connections that are left from before an outage may be broken, and each would fail one more request.
    private void answered() {
        silentBeats = 0;
        isSilent = false;
        if (failure != null) {
            failure = null;
            pool.flush(FlushMode.GRACEFUL);
            LOG.info("the database answers");
        }
    }

    private void failed(SQLException noAnswer) {
        if (failure == null) {
            LOG.warnf("the database does not answer: %s", noAnswer.getMessage());
        }
        failure = String.valueOf(noAnswer.getMessage());
        silentBeats = isTimeout(noAnswer) ? silentBeats + 1 : 0;
        isSilent = silentBeats > 0;
        if (silentBeats >= SILENT_BEATS) {
            busy.abort();
        }
    }

    /// Other failures are answers, such as that there are too many connections; work on connections goes on then.
    private static boolean isTimeout(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof InterruptedIOException
                        || failure instanceof SQLTimeoutException
                        || String.valueOf(failure.getMessage()).startsWith("Connection attempt timed out")
                        || isTimeout(failure.getCause()));
    }

    private void close() {
        var open = connection;
        connection = null;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException closed) {
            LOG.debugf("a connection that does not answer could not be closed: %s", closed.getMessage());
        }
    }
}
