package io.cuepress.store.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.cuepress.config.CuepressConfig;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.sql.StoreFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The read replica of the database, if one is configured. It lags behind the primary, and is optional: after a
/// failure it is not used for a while.
@ApplicationScoped
class ReadReplica {

    private static final Logger LOG = Logger.getLogger(ReadReplica.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final @Nullable AgroalDataSource dataSource;
    private volatile long pausedAt = System.nanoTime() - PAUSE.toNanos(); // a clock that is set has no effect

    ReadReplica(@DataSource("read-replica") Instance<AgroalDataSource> dataSource, CuepressConfig config) {
        this.dataSource = config.readReplica().url().isPresent() ? dataSource.get() : null;
    }

    /// Whether a replica is configured and not paused.
    boolean isAvailable() {
        return dataSource != null && System.nanoTime() - pausedAt >= PAUSE.toNanos();
    }

    /// The result of the work; empty also when the replica is not available or fails. The connection is in
    /// auto-commit mode.
    <T> Optional<T> read(Sql.Work<Optional<T>> work) {
        var replica = dataSource;
        if (replica == null || !isAvailable()) {
            return Optional.empty();
        }
        try {
            return Sql.with(replica, work);
        } catch (StoreFailure failure) {
            pausedAt = System.nanoTime();
            replica.flush(FlushMode.IDLE); // they are likely broken too
            LOG.warnf("the read replica failed and is not used for %d s: %s", PAUSE.toSeconds(), failure.getMessage());
            return Optional.empty();
        }
    }
}
