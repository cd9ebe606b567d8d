package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import javax.sql.DataSource;

/// Tells which revision an episode is at, all that a finished export has to be held against: without asking where that
/// is known, else in one round trip.
@ApplicationScoped
public class CurrentRevisions {

    private final DataSource dataSource;
    private final KnownRevisions known;

    CurrentRevisions(DataSource dataSource, KnownRevisions known) {
        this.dataSource = dataSource;
        this.known = known;
    }

    /// The revision of an episode; empty when there is no such episode.
    public OptionalLong of(EpisodeId id) {
        var revision = known.of(id);
        return revision.isPresent() ? revision : ask(id);
    }

    private OptionalLong ask(EpisodeId id) {
        var changes = known.changes();
        var revision = Sql.with(dataSource, connection -> Revisions.stored(connection, id));
        revision.ifPresent(stored -> known.learn(id, stored, changes));
        return revision;
    }
}
