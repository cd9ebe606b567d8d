package io.cuepress.store.write;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.store.segment.NumberedSegment;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.segment.Window;
import io.cuepress.store.segment.WordsJson;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Changes;
import io.cuepress.store.version.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Changes single segments, each in a transaction that holds the episode's row: of two that change the same revision
/// the second is told so.
@ApplicationScoped
public class SegmentEdits {

    private static final String LOCK = "SELECT revision, language, updated_at FROM episode WHERE id = ? FOR UPDATE";
    private static final String UPDATE = """
            UPDATE segment SET start_ms = ?, end_ms = ?, speaker = ?, text = ?, words = ?::jsonb
            WHERE episode_id = ? AND language = ? AND position = ?
            """;
    private static final String TRACK_END = """
            UPDATE track SET end_ms = (SELECT max(end_ms) FROM segment WHERE episode_id = ? AND language = ?)
            WHERE episode_id = ? AND language = ?
            """;

    private final DataSource dataSource;
    private final Changes changes;
    private final Clock clock;

    SegmentEdits(DataSource dataSource, Changes changes, Clock clock) {
        this.changes = changes;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// Changes the segment at a position, in the episode's own language if none is given.
    @Transactional
    public Result edit(EpisodeId id, @Nullable Language language, int position, Expectation expected, Edit edit) {
        return Sql.with(dataSource, connection -> {
            try (var lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, id.value());
                try (var row = lock.executeQuery()) {
                    if (!row.next()) {
                        return new NoEpisode();
                    }
                    var revision = row.getLong(1);
                    var chosen = language == null ? new Language(row.getString(2)) : language;
                    var segments = StoredSegments.read(connection, id, chosen, Window.WHOLE);
                    return expected.holds(OptionalLong.of(revision))
                            ? edit(connection, new Place(id, chosen, position), revision, segments, edit)
                            : new NotAsExpected(
                                    revision,
                                    row.getTimestamp(3).toInstant(),
                                    isIn(segments, position) ? segments.get(position) : null);
                }
            }
        });
    }

    private Result edit(Connection connection, Place place, long revision, List<NumberedSegment> segments, Edit edit)
            throws SQLException {
        var position = place.position();
        if (!isIn(segments, position)) {
            return new NoSegment(segments.size());
        }
        var before = position == 0 ? Timecode.ZERO : start(segments, position - 1);
        var behind = position + 1 == segments.size() ? Timecode.LAST : start(segments, position + 1);
        var found = segments.get(position).segment();
        return switch (edit.apply(found, before, behind)) {
            case Checked.Valid<Segment>(var same, var repairs)
            when same.equals(found) -> new Edited(position, same, revision);
            case Checked.Valid<Segment>(var changed, var repairs) ->
                new Edited(position, changed, store(connection, place, changed));
            case Checked.Invalid<Segment>(var problems) -> new Refused(problems);
        };
    }

    private static boolean isIn(List<NumberedSegment> segments, int position) {
        return position >= 0 && position < segments.size();
    }

    /// The revision that the episode has with the changed segment.
    private long store(Connection connection, Place place, Segment changed) throws SQLException {
        update(connection, place, changed);
        changes.announce(connection, List.of(place.id()));
        return Revisions.touch(connection, place.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Timecode start(List<NumberedSegment> segments, int position) {
        return segments.get(position).segment().time().start();
    }

    private static void update(Connection connection, Place place, Segment segment) throws SQLException {
        var id = place.id().value();
        var language = place.language().tag();
        try (var update = connection.prepareStatement(UPDATE);
                var track = connection.prepareStatement(TRACK_END)) {
            update.setLong(1, segment.time().start().ms());
            update.setLong(2, segment.time().end().ms());
            update.setString(
                    3, segment.speaker() == null ? null : segment.speaker().name());
            update.setString(4, segment.text());
            update.setString(5, segment.words().isEmpty() ? null : WordsJson.write(segment.words()));
            update.setString(6, id);
            update.setString(7, language);
            update.setInt(8, place.position());
            update.executeUpdate();
            for (var i = 1; i <= 4; i++) {
                track.setString(i, i % 2 == 1 ? id : language);
            }
            track.executeUpdate();
        }
    }

    /// Makes another segment of one that lies between two others, or says why not.
    @FunctionalInterface
    public interface Edit {
        Checked<Segment> apply(Segment segment, Timecode before, Timecode behind);
    }

    private record Place(EpisodeId id, Language language, int position) {}

    /// What came of a change.
    public sealed interface Result {}

    /// The segment as it is from now on; one that was just so before keeps the episode's revision.
    public record Edited(int position, Segment segment, long revision) implements Result {}

    public record Refused(List<Problem> problems) implements Result {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    public record NoEpisode() implements Result {}

    /// The track has only this many, or there is none.
    public record NoSegment(int count) implements Result {}

    /// The episode is at another revision; the segment is the one that is there, if there is one.
    public record NotAsExpected(
            long revision, Instant updatedAt, @Nullable NumberedSegment segment) implements Result {}
}
