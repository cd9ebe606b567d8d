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

/// Changes single segments. Every edit locks the episode's row, so of two edits of the same revision the second
/// one fails.
@ApplicationScoped
public class SegmentEdits {

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

    /// Changes the segment at a position of a track.
    ///
    /// @param language  of the track; null for the episode's own
    @InTurn
    @Transactional
    public Result edit(EpisodeId id, @Nullable Language language, int position, Expectation expected, Edit edit) {
        return Sql.with(dataSource, connection -> {
            var locked = LockedEpisode.lock(connection, id);
            if (locked.isEmpty()) {
                return new NoEpisode();
            }
            var episode = locked.get();
            var place = new Place(id, language == null ? episode.language() : language, position);
            var segments = StoredSegments.read(connection, id, place.language(), Window.WHOLE);
            return expected.isMet(OptionalLong.of(episode.revision()))
                    ? edit(connection, place, episode.revision(), segments, edit)
                    : new NotAsExpected(
                            episode.revision(),
                            episode.updatedAt(),
                            isIn(segments, position) ? segments.get(position) : null);
        });
    }

    private Result edit(Connection connection, Place place, long revision, List<NumberedSegment> segments, Edit edit)
            throws SQLException {
        var position = place.position();
        if (!isIn(segments, position)) {
            return new NoSegment(segments.size());
        }
        var earliest = position == 0 ? Timecode.ZERO : start(segments, position - 1);
        var latest = position + 1 == segments.size() ? Timecode.LAST : start(segments, position + 1);
        var stored = segments.get(position).segment();
        return switch (edit.apply(stored, earliest, latest)) {
            case Checked.Valid<Segment>(var same, var repairs)
            when same.equals(stored) -> new Edited(position, same, revision);
            case Checked.Valid<Segment>(var changed, var repairs) ->
                new Edited(position, changed, store(connection, place, changed));
            case Checked.Invalid<Segment>(var problems) -> new Refused(problems);
        };
    }

    private static boolean isIn(List<NumberedSegment> segments, int position) {
        return position >= 0 && position < segments.size();
    }

    /// Stores the changed segment.
    ///
    /// @return the new revision of the episode
    private long store(Connection connection, Place place, Segment changed) throws SQLException {
        update(connection, place, changed);
        changes.announce(connection, List.of(place.id()));
        return Revisions.touch(connection, place.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Timecode start(List<NumberedSegment> segments, int position) {
        return segments.get(position).segment().time().start();
    }

    private static void update(Connection connection, Place place, Segment segment) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            update.setLong(1, segment.time().start().ms());
            update.setLong(2, segment.time().end().ms());
            update.setString(
                    3, segment.speaker() == null ? null : segment.speaker().name());
            update.setString(4, segment.text());
            update.setString(5, segment.words().isEmpty() ? null : WordsJson.write(segment.words()));
            update.setString(6, place.id().value());
            update.setString(7, place.language().tag());
            update.setInt(8, place.position());
            update.executeUpdate();
        }
        updateTrackEnd(connection, place);
    }

    private static void updateTrackEnd(Connection connection, Place place) throws SQLException {
        try (var update = connection.prepareStatement(TRACK_END)) {
            for (var parameter = 1; parameter <= 4; parameter += 2) {
                update.setString(parameter, place.id().value());
                update.setString(parameter + 1, place.language().tag());
            }
            update.executeUpdate();
        }
    }

    /// Changes a segment, or reports why it cannot be changed.
    @FunctionalInterface
    public interface Edit {
        /// The changed segment, or the problems with it.
        ///
        /// @param earliest  the start of the previous segment
        /// @param latest  the start of the next segment
        Checked<Segment> apply(Segment segment, Timecode earliest, Timecode latest);
    }

    private record Place(EpisodeId id, Language language, int position) {}

    /// The result of an edit.
    public sealed interface Result {}

    /// The segment is stored. If it is equal to the one before, the episode keeps its revision.
    public record Edited(int position, Segment segment, long revision) implements Result {}

    public record Refused(List<Problem> problems) implements Result {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    public record NoEpisode() implements Result {}

    /// The track has no segment at this position.
    ///
    /// @param count  how many it has; 0 also when there is no such track
    public record NoSegment(int count) implements Result {}

    /// The episode is at another revision.
    ///
    /// @param segment  the one that is stored at this position; null if there is none
    public record NotAsExpected(
            long revision, Instant updatedAt, @Nullable NumberedSegment segment) implements Result {}
}
