package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads a whole library, one episode at a time in the order of their ids. Every call is one transaction.
@ApplicationScoped
public class Archive {

    private static final String IDS = "SELECT id FROM episode WHERE id > ? ORDER BY id LIMIT ?";
    private static final String IDS_OF_CHANNEL =
            "SELECT id FROM episode WHERE id > ? AND channel = ? ORDER BY id LIMIT ?";
    private static final String TRACKS =
            "SELECT language FROM track WHERE episode_id = ? AND NOT own ORDER BY language";

    private final DataSource dataSource;

    Archive(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The ids that follow `id`, in ascending order.
    ///
    /// @param id  the last one read; empty to start
    /// @param channel  null for all channels
    /// @param most  the maximum number of ids
    @Transactional
    public List<EpisodeId> idsAfter(String id, @Nullable String channel, int most) {
        return Sql.with(dataSource, connection -> ids(connection, id, channel, most));
    }

    private static List<EpisodeId> ids(Connection connection, String after, @Nullable String channel, int most)
            throws SQLException {
        try (var select = connection.prepareStatement(channel == null ? IDS : IDS_OF_CHANNEL)) {
            var parameter = 1;
            select.setString(parameter++, after);
            if (channel != null) {
                select.setString(parameter++, channel);
            }
            select.setInt(parameter, most);
            return Sql.rows(select, row -> new EpisodeId(row.getString(1)));
        }
    }

    /// An episode with everything that belongs to it; empty when it does not exist.
    @Transactional
    public Optional<ArchivedEpisode> read(EpisodeId id) {
        return Sql.with(dataSource, connection -> read(connection, id, 0));
    }

    /// An episode with everything that belongs to it; empty when it does not exist or is at an earlier revision.
    /// This must be the first read of the connection's transaction, which it makes repeatable.
    public static Optional<ArchivedEpisode> read(Connection connection, EpisodeId id, long revision)
            throws SQLException {
        Sql.requireRepeatableReads(connection);
        var stored = Revisions.stored(connection, id);
        return stored.isPresent() && stored.getAsLong() >= revision
                ? Optional.of(archived(connection, id))
                : Optional.empty();
    }

    private static ArchivedEpisode archived(Connection connection, EpisodeId id) throws SQLException {
        return new ArchivedEpisode(
                WholeEpisode.of(connection, EpisodeDetails.none(id)),
                tracks(connection, id),
                ChapterRows.read(connection, id));
    }

    private static List<Transcript> tracks(Connection connection, EpisodeId id) throws SQLException {
        var tracks = new ArrayList<Transcript>();
        try (var select = connection.prepareStatement(TRACKS)) {
            select.setString(1, id.value());
            for (var language : Sql.rows(select, row -> new Language(row.getString(1)))) {
                tracks.add(StoredSegments.transcript(connection, id, language));
            }
        }
        return tracks;
    }
}
