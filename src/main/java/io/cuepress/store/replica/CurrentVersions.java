package io.cuepress.store.replica;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.store.read.EpisodeRead;
import io.cuepress.store.sql.DatabasePulse;
import io.cuepress.store.sql.Outage;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.sql.StoreFailure;
import io.cuepress.store.version.KnownVersion;
import io.cuepress.store.version.KnownVersions;
import io.cuepress.store.version.KnownVersions.LastVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/// Finds the current version of an episode, which decides whether a cached export is still valid. It is looked up in
/// memory or, if it is not there, in one round trip to the database.
@ApplicationScoped
public class CurrentVersions {

    private final DataSource dataSource;
    private final KnownVersions known;
    private final DatabasePulse pulse;
    private final Duration longestStale;

    public CurrentVersions(DataSource dataSource, KnownVersions known, DatabasePulse pulse, CuepressConfig config) {
        this.dataSource = dataSource;
        this.known = known;
        this.pulse = pulse;
        this.longestStale = config.exportCaching().staleIfError();
    }

    /// The version of an episode; empty when there is no such episode.
    public Optional<EpisodeVersion> of(EpisodeId id) {
        return known.of(id).map(KnownVersion::version).or(() -> read(id));
    }

    /// The version of an episode or, while the database does not answer, the last one that is known, for a limited
    /// time; empty when there is no such episode.
    public Optional<LastVersion> currentOrLast(EpisodeId id) {
        if (pulse.isSilent() && known.of(id).isEmpty()) {
            var last = last(id);
            if (last.isPresent()) {
                return last;
            }
        }
        try {
            return of(id).map(version -> new LastVersion(version, Duration.ZERO));
        } catch (StoreFailure failure) {
            return Optional.of(
                    last(id).filter(last -> Outage.of(failure).isPresent()).orElseThrow(() -> failure));
        }
    }

    private Optional<LastVersion> last(EpisodeId id) {
        return known.last(id).filter(last -> last.age().compareTo(longestStale) < 0);
    }

    private Optional<EpisodeVersion> read(EpisodeId id) {
        var changes = known.changes();
        var version = Sql.with(dataSource, connection -> EpisodeRead.version(connection, id));
        version.ifPresent(stored -> known.put(stored, changes));
        return version;
    }
}
