package io.cuepress.store;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.store.ChapterRepository.ChapterRow;
import io.cuepress.store.EpisodeRepository.EpisodeRow;
import io.cuepress.store.TrackRepository.TrackRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an episode, and what is said in one of its tracks, in one round trip, and all of it as it is at one moment.
///
/// Each statement sees what is committed when it begins. So the last one asks for the revision again; when it is no
/// longer that of the first, everything is read anew.
final class EpisodeRead {

    private static final String SUMMARY = """
            SELECT channel, url, title, description, language, language_source, revision, created_at, updated_at
            FROM episode WHERE id = ?;
            SELECT language, segment_count, end_ms FROM track WHERE episode_id = ? ORDER BY own DESC, language;
            SELECT start_ms, title FROM chapter WHERE episode_id = ? ORDER BY position;
            """;
    private static final String SEGMENTS = """
            SELECT start_ms, end_ms, position, text, speaker, words
            FROM segment
            WHERE episode_id = ? AND language = coalesce(?, (SELECT language FROM episode WHERE id = ?))
                  AND start_ms < ? AND end_ms >= ?
            ORDER BY position;
            """;
    private static final String REVISION = "SELECT revision FROM episode WHERE id = ?";

    private static final String WITHOUT_SEGMENTS = SUMMARY + REVISION;
    private static final String WITH_SEGMENTS = SUMMARY + SEGMENTS + REVISION;

    private final PreparedStatement select;
    private final String id;

    private EpisodeRead(PreparedStatement select, EpisodeId id) {
        this.select = select;
        this.id = id.value();
    }

    static Optional<EpisodeSummary> summary(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(WITHOUT_SEGMENTS)) {
            for (var parameter = 1; parameter <= 4; parameter++) {
                select.setString(parameter, id.value());
            }
            return new EpisodeRead(select, id).summary();
        }
    }

    /// @param language  the track; null for the episode's own
    static Optional<StoredTranscript> transcript(
            Connection connection, EpisodeId id, @Nullable Language language, Window window) throws SQLException {
        try (var select = connection.prepareStatement(WITH_SEGMENTS)) {
            for (var parameter = 1; parameter <= 9; parameter++) {
                select.setString(parameter, id.value());
            }
            select.setString(5, language == null ? null : language.tag());
            select.setLong(7, window.toMs());
            select.setLong(8, window.fromMs());
            return new EpisodeRead(select, id).transcript(language);
        }
    }

    private Optional<EpisodeSummary> summary() throws SQLException {
        while (true) {
            select.execute();
            var episodes = episodes();
            if (areStill(episodes)) {
                return episodes.stream().findFirst();
            }
        }
    }

    private Optional<StoredTranscript> transcript(@Nullable Language language) throws SQLException {
        while (true) {
            select.execute();
            var episodes = episodes();
            var segments = rows(EpisodeRead::segment);
            if (areStill(episodes)) {
                return episodes.stream()
                        .findFirst()
                        .map(episode -> new StoredTranscript(
                                episode, language == null ? episode.language() : language, segments));
            }
        }
    }

    /// The one episode, or none.
    private List<EpisodeSummary> episodes() throws SQLException {
        var episodes = rows(this::episode);
        var tracks = rows(row -> new TrackRow(id, row.getString(1), row.getInt(2), row.getLong(3)));
        var chapters = rows(row -> new ChapterRow(id, row.getLong(1), row.getString(2)));
        return episodes.stream().map(row -> Summaries.of(row, tracks, chapters)).toList();
    }

    /// Whether the episode is at the revision at which it was read, or there is still none.
    private boolean areStill(List<EpisodeSummary> episodes) throws SQLException {
        return rows(row -> row.getLong(1))
                .equals(episodes.stream().map(EpisodeSummary::revision).toList());
    }

    private <T> List<T> rows(RowReader<T> reader) throws SQLException {
        var read = new ArrayList<T>();
        try (var rows = select.getResultSet()) {
            while (rows.next()) {
                read.add(reader.read(rows));
            }
        }
        select.getMoreResults();
        return read;
    }

    private EpisodeRow episode(ResultSet row) throws SQLException {
        return new EpisodeRow(
                id,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static Positioned segment(ResultSet row) throws SQLException {
        var speaker = row.getString(5);
        var words = row.getString(6);
        return new Positioned(
                row.getInt(3),
                new Segment(
                        TimeRange.ofMs(row.getLong(1), row.getLong(2)),
                        speaker == null ? null : new Speaker(speaker),
                        row.getString(4),
                        words == null ? List.of() : WordsJson.read(words)));
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
