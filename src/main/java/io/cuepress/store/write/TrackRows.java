package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.segment.SegmentCopy;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.sql.Sql;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// One track of an episode in the tables `track` and `segment`, always replaced as a whole.
final class TrackRows {

    private static final String FIND = "SELECT own FROM track WHERE episode_id = ? AND language = ?";
    private static final String PUT = """
            INSERT INTO track (episode_id, language, own, segment_count, end_ms)
            VALUES (?, ?, false, ?, ?)
            ON CONFLICT (episode_id, language) DO UPDATE
            SET segment_count = excluded.segment_count, end_ms = excluded.end_ms
            """;

    private final Connection connection;
    private final EpisodeId id;
    private final Language language;

    TrackRows(Connection connection, EpisodeId id, Language language) {
        this.connection = connection;
        this.id = id;
        this.language = language;
    }

    /// Whether the track was imported with the episode; empty when there is no track in the language.
    Optional<Boolean> isOwn() throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, id.value());
            find.setString(2, language.tag());
            return Sql.rows(find, row -> row.getBoolean(1)).stream().findFirst();
        }
    }

    /// Whether the stored segments equal those of a transcript.
    boolean isEqualTo(Transcript transcript) throws SQLException {
        var stored = StoredSegments.transcript(connection, id, language);
        return stored.segments().equals(transcript.segments());
    }

    void put(Transcript transcript) throws SQLException, IOException {
        delete("segment");
        try (var put = connection.prepareStatement(PUT)) {
            put.setString(1, id.value());
            put.setString(2, language.tag());
            put.setInt(3, transcript.segments().size());
            put.setLong(4, transcript.end().ms());
            put.executeUpdate();
        }
        SegmentCopy.write(connection, List.of(new EpisodeTrack(id, transcript)));
    }

    void delete() throws SQLException {
        delete("segment");
        delete("track");
    }

    private void delete(String table) throws SQLException {
        try (var delete =
                connection.prepareStatement("DELETE FROM " + table + " WHERE episode_id = ? AND language = ?")) {
            delete.setString(1, id.value());
            delete.setString(2, language.tag());
            delete.executeUpdate();
        }
    }
}
