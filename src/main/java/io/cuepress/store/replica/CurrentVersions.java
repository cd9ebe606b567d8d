package io.cuepress.store.replica;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.store.read.EpisodeRead;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.KnownVersion;
import io.cuepress.store.version.KnownVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;

/// Tells which version an episode is at, all that a finished export has to be held against: without asking where that
/// is known, else in one round trip.
@ApplicationScoped
public class CurrentVersions {

    private final DataSource dataSource;
    private final KnownVersions known;

    public CurrentVersions(DataSource dataSource, KnownVersions known) {
        this.dataSource = dataSource;
        this.known = known;
    }

    /// The version of an episode; empty when there is no such episode.
    public Optional<EpisodeVersion> of(EpisodeId id) {
        return known.of(id).map(KnownVersion::version).or(() -> ask(id));
    }

    private Optional<EpisodeVersion> ask(EpisodeId id) {
        var changes = known.changes();
        var version = Sql.with(dataSource, connection -> EpisodeRead.version(connection, id));
        version.ifPresent(stored -> known.learn(stored, changes));
        return version;
    }
}
