package io.cuepress.store.sql;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/// The connections that are taken from the pool, so that those can be closed whose database stands still.
@Singleton
public class BusyConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(BusyConnections.class);

    private final Set<PGConnection> busy =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @Override
    public void onConnectionAcquire(Connection connection) {
        driver(connection).ifPresent(busy::add);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        driver(connection).ifPresent(busy::remove);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        driver(connection).ifPresent(busy::remove);
    }

    /// The connection of the driver: the pool wraps it anew at every call.
    private static Optional<PGConnection> driver(Connection connection) {
        try {
            return Optional.of(connection.unwrap(PGConnection.class));
        } catch (SQLException closed) {
            LOG.debugf("a connection is closed already: %s", closed.getMessage());
            return Optional.empty();
        }
    }

    /// Closes them without a word to the database. Whoever waits for an answer on one of them gets an error.
    void abort() {
        var waiting = snapshot();
        for (var connection : waiting) {
            abort(connection);
        }
        if (!waiting.isEmpty()) {
            LOG.warnf("closed %d connections to a database that does not answer", waiting.size());
        }
    }

    private List<PGConnection> snapshot() {
        synchronized (busy) {
            var taken = List.copyOf(busy);
            busy.clear();
            return taken;
        }
    }

    private static void abort(PGConnection connection) {
        try {
            ((Connection) connection).abort(Runnable::run);
        } catch (SQLException closed) {
            LOG.debugf("a connection could not be closed: %s", closed.getMessage());
        }
    }
}
