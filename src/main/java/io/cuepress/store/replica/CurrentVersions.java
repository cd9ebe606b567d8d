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

/// Finds the current version of an episode, which decides whether a cached export is still valid. It is looked up in
/// memory or, if it is not there, in one round trip to the database.
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
        return known.of(id).map(KnownVersion::version).or(() -> read(id));
    }

    private Optional<EpisodeVersion> read(EpisodeId id) {
        var changes = known.changes();
        var version = Sql.with(dataSource, connection -> EpisodeRead.version(connection, id));
        version.ifPresent(stored -> known.put(stored, changes));
        return version;
    }
}
