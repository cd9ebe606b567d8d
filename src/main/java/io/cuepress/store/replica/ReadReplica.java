package io.cuepress.store.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.cuepress.config.CuepressConfig;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.sql.StoreFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The copy of the database that PostgreSQL keeps elsewhere, where there is one. It is behind by some moments, and
/// nothing depends on it: when it does not answer it is let alone for a while.
@ApplicationScoped
class ReadReplica {

    private static final Logger LOG = Logger.getLogger(ReadReplica.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final @Nullable AgroalDataSource dataSource;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    ReadReplica(@DataSource("read-replica") Instance<AgroalDataSource> dataSource, CuepressConfig config, Clock clock) {
        this.dataSource = config.readReplica().url().isPresent() ? dataSource.get() : null;
        this.clock = clock;
    }

    /// Whether there is one to ask.
    boolean isThere() {
        return dataSource != null && !clock.instant().isBefore(restsUntil);
    }

    /// What the work finds there; empty also where there is no replica, or it fails. A connection is in no transaction.
    <T> Optional<T> read(Sql.Work<Optional<T>> work) {
        var replica = dataSource;
        if (replica == null || !isThere()) {
            return Optional.empty();
        }
        try {
            return Sql.with(replica, work);
        } catch (StoreFailure away) {
            restsUntil = clock.instant().plus(REST);
            replica.flush(FlushMode.IDLE); // those are likely gone too
            LOG.warnf("the read replica is let alone for %d s: %s", REST.toSeconds(), away.getMessage());
            return Optional.empty();
        }
    }
}
