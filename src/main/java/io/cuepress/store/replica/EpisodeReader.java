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

/// Reads episodes for exports: from the read replica if it has the wanted revision, else from the primary. So an
/// export is never older than it would be without a replica.
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

    /// An episode without its segments; empty when there is no such episode.
    public Optional<EpisodeSummary> summary(EpisodeVersion wanted) {
        return replica.read(connection -> EpisodeRead.summary(connection, wanted.id())
                        .filter(found -> found.revision() >= wanted.revision()))
                .or(() -> store.find(wanted.id()));
    }

    /// A track with at least the segments in the window; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public Optional<LoadedTrack> track(EpisodeVersion wanted, @Nullable Language language, Window window) {
        return replica.read(connection -> EpisodeRead.track(connection, wanted, language, window)
                        .filter(found -> found.episode().revision() >= wanted.revision()))
                .or(() -> store.track(wanted, language, window));
    }

    /// An episode with one of its tracks; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public Optional<StoredEpisode> episode(EpisodeVersion wanted, @Nullable Language language) {
        return replica.read(connection -> EpisodeRead.episode(connection, wanted.id(), language)
                        .filter(found -> found.summary().revision() >= wanted.revision()))
                .or(() -> store.episode(wanted.id(), language));
    }

    /// An episode with everything that belongs to it; empty when it does not exist.
    public Optional<ArchivedEpisode> whole(EpisodeId id) {
        if (!replica.isAvailable()) {
            return archive.read(id);
        }
        return versions.of(id)
                .flatMap(version -> replica.read(connection -> archived(connection, version))
                        .or(() -> archive.read(id)));
    }

    private static Optional<ArchivedEpisode> archived(Connection connection, EpisodeVersion wanted)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            return Archive.read(connection, wanted.id(), wanted.revision());
        } finally {
            connection.rollback(); // the pool switches auto-commit on again
        }
    }
}
