package io.cuepress.store.segment;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Reads the segments of a track, sorted by position.
public final class StoredSegments {

    /// The columns of [#segment]; [#numbered] needs the position as a sixth one.
    public static final String COLUMNS = "start_ms, end_ms, text, speaker, words";

    private static final String SELECT = "SELECT " + COLUMNS + ", position FROM segment"
            + " WHERE episode_id = ? AND language = ? AND start_ms < ? AND end_ms >= ? ORDER BY position";

    private StoredSegments() {}

    /// The segments that overlap the window or end at its start.
    public static List<NumberedSegment> read(Connection connection, EpisodeId id, Language language, Window window)
            throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id.value());
            select.setString(2, language.tag());
            select.setLong(3, window.toMs());
            select.setLong(4, window.fromMs());
            return Sql.rows(select, StoredSegments::numbered);
        }
    }

    /// A whole track; without segments when the episode has no track in the language.
    public static Transcript transcript(Connection connection, EpisodeId id, Language language) throws SQLException {
        var segments = read(connection, id, language, Window.WHOLE).stream()
                .map(NumberedSegment::segment)
                .toList();
        return new Transcript(language, segments);
    }

    public static NumberedSegment numbered(ResultSet row) throws SQLException {
        return new NumberedSegment(row.getInt(6), segment(row));
    }

    public static Segment segment(ResultSet row) throws SQLException {
        var speaker = row.getString(4);
        var words = row.getString(5);
        return new Segment(
                TimeRange.ofMs(row.getLong(1), row.getLong(2)),
                speaker == null ? null : new Speaker(speaker),
                row.getString(3),
                words == null ? List.of() : WordsJson.read(words));
    }
}
