package io.cuepress.store.replica;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.Archive;
import io.cuepress.store.read.ArchivedEpisode;
import io.cuepress.store.read.EpisodeRead;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.segment.Window;
import io.cuepress.store.write.EpisodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads episodes for exports: from the read replica where that holds the revision which the primary told of, else from
/// the primary. So nothing that is exported is older than it would be without the replica.
@ApplicationScoped
public class EpisodeReader {

    private final ReadReplica replica;
    private final EpisodeStore store;
    private final Archive archive;
    private final CurrentVersions versions;

    EpisodeReader(ReadReplica replica, EpisodeStore store, Archive archive, CurrentVersions versions) {
        this.replica = replica;
        this.store = store;
        this.archive = archive;
        this.versions = versions;
    }

    /// An episode without what is said in it; empty when there is none.
    public Optional<EpisodeSummary> summary(EpisodeVersion wanted) {
        return replica.read(connection -> EpisodeRead.summary(connection, wanted.id())
                        .filter(found -> found.revision() >= wanted.revision()))
                .or(() -> store.find(wanted.id()));
    }

    /// What is said in an episode, in its own language if none is given; empty when there is no such episode.
    public Optional<LoadedTrack> transcript(EpisodeVersion wanted, @Nullable Language language, Window window) {
        return replica.read(connection -> EpisodeRead.transcript(connection, wanted, language, window)
                        .filter(found -> found.episode().revision() >= wanted.revision()))
                .or(() -> store.transcript(wanted, language, window));
    }

    /// An episode with what is said in it, in its own language if none is given; empty when there is none.
    public Optional<StoredEpisode> episode(EpisodeVersion wanted, @Nullable Language language) {
        return replica.read(connection -> EpisodeRead.episode(connection, wanted.id(), language)
                        .filter(found -> found.summary().revision() >= wanted.revision()))
                .or(() -> store.episode(wanted.id(), language));
    }

    /// The whole of an episode; empty when it is gone.
    public Optional<ArchivedEpisode> whole(EpisodeId id) {
        if (!replica.isThere()) {
            return archive.read(id);
        }
        return versions.of(id)
                .flatMap(version -> replica.read(connection -> atOneMoment(connection, version))
                        .or(() -> archive.read(id)));
    }

    private static Optional<ArchivedEpisode> atOneMoment(Connection connection, EpisodeVersion wanted)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            return Archive.read(connection, wanted.id(), wanted.revision());
        } finally {
            connection.rollback(); // it goes back to the pool, which lets it commit by itself again
        }
    }
}
