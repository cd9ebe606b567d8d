package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeDetails;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.segment.NumberedSegment;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.segment.Window;
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

/// Reads a library from its first episode to its last, each as it is at one moment. Every call is one transaction.
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

    /// The next ids in their order, of one channel where one is named.
    @Transactional
    public List<EpisodeId> idsAfter(String id, @Nullable String channel, int most) {
        return Sql.with(dataSource, connection -> {
            try (var select = connection.prepareStatement(channel == null ? IDS : IDS_OF_CHANNEL)) {
                var parameter = 1;
                select.setString(parameter++, id);
                if (channel != null) {
                    select.setString(parameter++, channel);
                }
                select.setInt(parameter, most);
                try (var rows = select.executeQuery()) {
                    var ids = new ArrayList<EpisodeId>();
                    while (rows.next()) {
                        ids.add(new EpisodeId(rows.getString(1)));
                    }
                    return ids;
                }
            }
        });
    }

    /// The whole of an episode; empty when it is gone.
    @Transactional
    public Optional<ArchivedEpisode> read(EpisodeId id) {
        return Sql.with(dataSource, connection -> read(connection, id, 0));
    }

    /// The whole of an episode as it is at one moment, which begins the transaction of the connection; empty when it is
    /// gone, or at an earlier revision.
    public static Optional<ArchivedEpisode> read(Connection connection, EpisodeId id, long revision)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        }
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
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var language = new Language(rows.getString(1));
                    var segments = StoredSegments.read(connection, id, language, Window.WHOLE).stream()
                            .map(NumberedSegment::segment)
                            .toList();
                    tracks.add(new Transcript(language, segments));
                }
            }
        }
        return tracks;
    }
}
