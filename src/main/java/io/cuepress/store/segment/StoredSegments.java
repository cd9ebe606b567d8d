package io.cuepress.store.segment;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The segments of a track, read in the order of their positions.
public final class StoredSegments {

    /// What a segment is made of; a sixth column tells its position.
    public static final String COLUMNS = "start_ms, end_ms, text, speaker, words";

    private static final String SELECT = "SELECT " + COLUMNS + ", position FROM segment"
            + " WHERE episode_id = ? AND language = ? AND start_ms < ? AND end_ms >= ? ORDER BY position";

    private StoredSegments() {}

    /// Those that are heard within the window, and any without duration at its start.
    public static List<NumberedSegment> read(Connection connection, EpisodeId id, Language language, Window window)
            throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id.value());
            select.setString(2, language.tag());
            select.setLong(3, window.toMs());
            select.setLong(4, window.fromMs());
            try (var rows = select.executeQuery()) {
                var segments = new ArrayList<NumberedSegment>();
                while (rows.next()) {
                    segments.add(positioned(rows));
                }
                return segments;
            }
        }
    }

    public static NumberedSegment positioned(ResultSet row) throws SQLException {
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
