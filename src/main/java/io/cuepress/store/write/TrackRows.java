package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.segment.NumberedSegment;
import io.cuepress.store.segment.SegmentCopy;
import io.cuepress.store.segment.SpokenTrack;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.segment.Window;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The tracks of an episode in further languages, each replaced as a whole, within the transaction of its connection.
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

    /// Whether the track is the one that the episode was imported with; empty when there is none in the language.
    Optional<Boolean> isOwn() throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, id.value());
            find.setString(2, language.tag());
            try (var rows = find.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty();
            }
        }
    }

    /// Whether just this is said in the track already.
    boolean says(Transcript transcript) throws SQLException {
        var stored = StoredSegments.read(connection, id, language, Window.WHOLE);
        return stored.stream().map(NumberedSegment::segment).toList().equals(transcript.segments());
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
        SegmentCopy.write(connection, List.of(new SpokenTrack(id, transcript)));
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
