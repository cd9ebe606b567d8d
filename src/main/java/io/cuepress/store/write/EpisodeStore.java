package io.cuepress.store.write;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.channel.ChannelChanges;
import io.cuepress.store.read.ChapterRows;
import io.cuepress.store.read.EpisodeRead;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.read.TrackWindow;
import io.cuepress.store.segment.Window;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.version.Changes;
import io.cuepress.store.version.Revisions;
import io.cuepress.store.write.Saved.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads and writes episodes. Every write is one transaction, or part of the caller's.
@ApplicationScoped
public class EpisodeStore {

    private final DataSource dataSource;
    private final Changes changes;
    private final Clock clock;

    EpisodeStore(DataSource dataSource, Changes changes, Clock clock) {
        this.changes = changes;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// Stores a batch, in which every id must be unique.
    ///
    /// @return the results in the order of the batch
    @Transactional
    public List<Saved> saveAll(List<? extends Imported> batch) {
        return saveAll(batch, UnaryOperator.identity());
    }

    /// Stores a batch, in which every id must be unique.
    ///
    /// @param completion  adds content that the hash of an episode does not cover; applied only to episodes that
    ///                    are new or have changed
    /// @return the results in the order of the batch
    @Transactional
    public List<Saved> saveAll(List<? extends Imported> batch, UnaryOperator<Episode> completion) {
        return onConnection(connection -> {
            Sql.allowLongStatements(connection);
            var saved = new ImportedBatch(connection, completion).store(batch, now());
            var changed = saved.stream()
                    .filter(one -> one.outcome() != Outcome.UNCHANGED)
                    .map(Saved::id)
                    .toList();
            if (!changed.isEmpty()) {
                changes.announce(connection, changed);
            }
            return saved;
        });
    }

    /// Stores one episode if the expectation is met; otherwise writes nothing and returns empty.
    ///
    /// @throws LostRace when the episode was expected to be absent and another transaction created it
    @InTurn
    @Transactional
    public Optional<Saved> save(Episode episode, Expectation expected) {
        if (!expected.isMet(lock(episode.id()))) {
            return Optional.empty();
        }
        var saved = saveAll(List.of(episode)).getFirst();
        if (expected instanceof Expectation.Absent && saved.outcome() != Outcome.CREATED) {
            throw new LostRace(episode.id());
        }
        return Optional.of(saved);
    }

    /// Deletes an episode and everything that belongs to it.
    @InTurn
    @Transactional
    public Deletion delete(EpisodeId id, Expectation expected) {
        var revision = lock(id);
        if (!expected.isMet(revision)) {
            return Deletion.NOT_AS_EXPECTED;
        }
        if (revision.isEmpty()) {
            return Deletion.NOT_FOUND;
        }
        return onConnection(connection -> {
            ChannelChanges.markOf(connection, id.value());
            delete(connection, "DELETE FROM segment WHERE episode_id = ?", id);
            delete(connection, "DELETE FROM episode WHERE id = ?", id);
            changes.announce(connection, List.of(id));
            return Deletion.DELETED;
        });
    }

    private static void delete(Connection connection, String sql, EpisodeId id) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setString(1, id.value());
            delete.executeUpdate();
        }
    }

    /// Replaces the stored chapters of an episode, or deletes them when `given` is empty; equal chapters keep its
    /// revision. Returns empty when there is no such episode or the expectation is not met.
    @InTurn
    @Transactional
    public Optional<EpisodeSummary> replaceChapters(EpisodeId id, List<Chapter> given, Expectation expected) {
        var revision = lock(id);
        if (revision.isEmpty() || !expected.isMet(revision)) {
            return Optional.empty();
        }
        return onConnection(connection -> {
            if (!ChapterRows.read(connection, id).equals(given)) {
                ChapterRows.replace(connection, id, given, now());
                changes.announce(connection, List.of(id));
            }
            return EpisodeRead.summary(connection, id);
        });
    }

    /// Stores a track in another language than the episode's own, or replaces it. With `Absent` the track must not
    /// exist yet.
    @InTurn
    @Transactional
    public TrackChange putTrack(EpisodeId id, Transcript transcript, Expectation expected) {
        var language = transcript.language();
        return onTrack(id, language, expected, (tracks, exists) -> {
            if (!exists || !tracks.isEqualTo(transcript)) {
                tracks.put(transcript);
                touch(id);
            }
            return new TrackChange.Stored(find(id).orElseThrow(), language, !exists);
        });
    }

    /// Deletes a track in another language than the episode's own.
    @InTurn
    @Transactional
    public TrackChange deleteTrack(EpisodeId id, Language language, Expectation expected) {
        return onTrack(id, language, expected, (tracks, exists) -> {
            if (!exists) {
                return new TrackChange.NoTrack(language);
            }
            tracks.delete();
            touch(id);
            return new TrackChange.Deleted();
        });
    }

    private TrackChange onTrack(EpisodeId id, Language language, Expectation expected, TrackWork work) {
        var revision = lock(id);
        if (revision.isEmpty()) {
            return new TrackChange.NoEpisode();
        }
        return onConnection(connection -> {
            Sql.allowLongStatements(connection);
            var tracks = new TrackRows(connection, id, language);
            var own = tracks.isOwn();
            var isMet = expected instanceof Expectation.Absent ? own.isEmpty() : expected.isMet(revision);
            if (!isMet) {
                return new TrackChange.NotAsExpected();
            }
            return own.orElse(false) ? new TrackChange.OwnTrack(language) : work.with(tracks, own.isPresent());
        });
    }

    private void touch(EpisodeId id) {
        onConnection(connection -> {
            changes.announce(connection, List.of(id));
            return Revisions.touch(connection, id, now());
        });
    }

    /// An episode without its segments; empty when there is no such episode.
    public Optional<EpisodeSummary> find(EpisodeId id) {
        return onConnection(connection -> EpisodeRead.summary(connection, id));
    }

    /// A track with at least the segments in the window; empty when there is no such episode. It has no segments
    /// when the episode has no such track; the summary lists the tracks it has.
    ///
    /// @param known  any version of the episode; the current one saves a second query
    /// @param language  of the track; null for the episode's own
    public Optional<LoadedTrack> track(EpisodeVersion known, @Nullable Language language, Window window) {
        return onConnection(connection -> EpisodeRead.track(connection, known, language, window));
    }

    /// The segments in a window with their positions; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public Optional<TrackWindow> window(EpisodeId id, @Nullable Language language, Window window) {
        return onConnection(connection -> EpisodeRead.window(connection, id, language, window));
    }

    /// An episode with one of its tracks; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public Optional<StoredEpisode> episode(EpisodeId id, @Nullable Language language) {
        return onConnection(connection -> EpisodeRead.episode(connection, id, language));
    }

    /// The current time in the precision of the database.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Locks an episode until the transaction ends, and reads its revision; empty when there is no such episode.
    private OptionalLong lock(EpisodeId id) {
        return onConnection(connection -> LockedEpisode.lock(connection, id).stream()
                .mapToLong(LockedEpisode::revision)
                .findFirst());
    }

    private <T> T onConnection(Sql.Work<T> work) {
        return Sql.with(dataSource, work);
    }

    @FunctionalInterface
    private interface TrackWork {
        TrackChange with(TrackRows tracks, boolean exists) throws SQLException, IOException;
    }

    /// Another request created an episode that this one expected to be absent.
    public static final class LostRace extends RuntimeException {
        LostRace(EpisodeId id) {
            super("episode " + id + " was created by another request");
        }
    }
}
