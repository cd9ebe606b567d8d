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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an episode, and what is said in one of its tracks, by one statement: in one round trip, and all of it as it is
/// at one moment, without a transaction around it.
///
/// The rows of the tables follow each other: the first column tells them apart, and the others mean what their table
/// has. The first part reads from the CTE, which no parallel worker may, so they are appended in their order.
final class EpisodeRead {

    private static final String SUMMARY = """
            WITH wanted AS (
                SELECT id, channel, url, title, description, language, language_source, revision,
                       (extract(epoch FROM created_at) * 1000000)::bigint AS created,
                       (extract(epoch FROM updated_at) * 1000000)::bigint AS updated
                FROM episode
                WHERE id = ?)
            SELECT 'e', revision, created, updated, language, language_source, channel, url, title, description
            FROM wanted
            UNION ALL
            (SELECT 't', segment_count, end_ms, 0, language, NULL, NULL, NULL, NULL, NULL
             FROM track WHERE episode_id = ? ORDER BY own DESC, language)
            UNION ALL
            (SELECT 'c', start_ms, 0, 0, title, NULL, NULL, NULL, NULL, NULL
             FROM chapter WHERE episode_id = ? ORDER BY position)
            """;
    private static final String WITH_SEGMENTS = SUMMARY + """
            UNION ALL
            (SELECT 's', start_ms, end_ms, position, text, speaker, words::text, NULL, NULL, NULL
             FROM segment
             WHERE episode_id = ? AND language = coalesce(?, (SELECT language FROM wanted))
                   AND start_ms < ? AND end_ms >= ?
             ORDER BY position)
            """;

    private final String id;
    private @Nullable EpisodeRow episode;
    private final List<TrackRow> tracks = new ArrayList<>();
    private final List<ChapterRow> chapters = new ArrayList<>();
    private final List<Positioned> segments = new ArrayList<>();

    private EpisodeRead(EpisodeId id) {
        this.id = id.value();
    }

    static Optional<EpisodeSummary> summary(Connection connection, EpisodeId id) throws SQLException {
        var read = new EpisodeRead(id);
        try (var select = connection.prepareStatement(SUMMARY)) {
            for (var parameter = 1; parameter <= 3; parameter++) {
                select.setString(parameter, id.value());
            }
            read.rows(select.executeQuery());
        }
        return read.summary();
    }

    /// @param language  the track; null for the episode's own
    static Optional<StoredTranscript> transcript(
            Connection connection, EpisodeId id, @Nullable Language language, Window window) throws SQLException {
        var read = new EpisodeRead(id);
        try (var select = connection.prepareStatement(WITH_SEGMENTS)) {
            for (var parameter = 1; parameter <= 4; parameter++) {
                select.setString(parameter, id.value());
            }
            select.setString(5, language == null ? null : language.tag());
            select.setLong(6, window.toMs());
            select.setLong(7, window.fromMs());
            read.rows(select.executeQuery());
        }
        return read.summary()
                .map(episode ->
                        new StoredTranscript(episode, language == null ? episode.language() : language, read.segments));
    }

    private Optional<EpisodeSummary> summary() {
        return Optional.ofNullable(episode).map(row -> Summaries.of(row, tracks, chapters));
    }

    private void rows(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                switch (rows.getString(1)) {
                    case "e" -> episode = episode(rows);
                    case "t" -> tracks.add(new TrackRow(id, rows.getString(5), rows.getInt(2), rows.getLong(3)));
                    case "c" -> chapters.add(new ChapterRow(id, rows.getLong(2), rows.getString(5)));
                    default -> segments.add(segment(rows));
                }
            }
        }
    }

    private EpisodeRow episode(ResultSet row) throws SQLException {
        return new EpisodeRow(
                id,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(5),
                row.getString(6),
                row.getLong(2),
                instant(row.getLong(3)),
                instant(row.getLong(4)));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static Positioned segment(ResultSet row) throws SQLException {
        var speaker = row.getString(6);
        var words = row.getString(7);
        return new Positioned(
                row.getInt(4),
                new Segment(
                        TimeRange.ofMs(row.getLong(2), row.getLong(3)),
                        speaker == null ? null : new Speaker(speaker),
                        row.getString(5),
                        words == null ? List.of() : WordsJson.read(words)));
    }
}
