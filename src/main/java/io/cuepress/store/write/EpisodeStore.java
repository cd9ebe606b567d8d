package io.cuepress.store.write;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
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

/// The door to stored episodes. Every call is one transaction, or a part of the caller's.
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

    /// Stores a batch in which no id comes twice, and says, in its order, what each episode came to.
    @Transactional
    public List<Saved> saveAll(List<? extends Imported> batch) {
        return saveAll(batch, UnaryOperator.identity());
    }

    /// Stores a batch in which no id comes twice; what its episodes lack as yet, and their content hash does not depend
    /// on, is made only for those that are new or differ.
    @Transactional
    public List<Saved> saveAll(List<? extends Imported> batch, UnaryOperator<Episode> completion) {
        return onConnection(connection -> {
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

    /// Stores one episode if what is there now is what the client expects; else empty, and nothing is written.
    ///
    /// @throws LostRace when the episode appeared while it was expected to be absent
    @Transactional
    public Optional<Saved> save(Episode episode, Expectation expected) {
        if (!expected.holds(lockedRevision(episode.id()))) {
            return Optional.empty();
        }
        var saved = saveAll(List.of(episode)).getFirst();
        if (expected instanceof Expectation.Absent && saved.outcome() != Outcome.CREATED) {
            throw new LostRace(episode.id());
        }
        return Optional.of(saved);
    }

    /// Deletes an episode and all that belongs to it.
    @Transactional
    public Deletion delete(EpisodeId id, Expectation expected) {
        var revision = lockedRevision(id);
        if (!expected.holds(revision)) {
            return Deletion.NOT_AS_EXPECTED;
        }
        if (revision.isEmpty()) {
            return Deletion.NOT_FOUND;
        }
        return onConnection(connection -> {
            for (var table : List.of("segment WHERE episode_id", "episode WHERE id")) {
                try (var delete = connection.prepareStatement("DELETE FROM " + table + " = ?")) {
                    delete.setString(1, id.value());
                    delete.executeUpdate();
                }
            }
            changes.announce(connection, List.of(id));
            return Deletion.DELETED;
        });
    }

    /// Replaces the chapters given for an episode, by none to take them away, if it is there and as the client
    /// expects; else empty. The same chapters again keep its revision.
    @Transactional
    public Optional<EpisodeSummary> replaceChapters(EpisodeId id, List<Chapter> given, Expectation expected) {
        var revision = lockedRevision(id);
        if (revision.isEmpty() || !expected.holds(revision)) {
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

    /// Gives an episode a track in a further language, or replaces it. `Absent` expects that there is no such track.
    @Transactional
    public TrackChange putTrack(EpisodeId id, Transcript transcript, Expectation expected) {
        var language = transcript.language();
        return onTrack(id, language, expected, (tracks, isThere) -> {
            if (!isThere || !tracks.says(transcript)) {
                tracks.put(transcript);
                touch(id);
            }
            return new TrackChange.Stored(find(id).orElseThrow(), language, !isThere);
        });
    }

    /// Takes the track of a further language away.
    @Transactional
    public TrackChange deleteTrack(EpisodeId id, Language language, Expectation expected) {
        return onTrack(id, language, expected, (tracks, isThere) -> {
            if (!isThere) {
                return new TrackChange.NoTrack(language);
            }
            tracks.delete();
            touch(id);
            return new TrackChange.Deleted();
        });
    }

    private TrackChange onTrack(EpisodeId id, Language language, Expectation expected, TrackWork work) {
        var revision = lockedRevision(id);
        if (revision.isEmpty()) {
            return new TrackChange.NoEpisode();
        }
        return onConnection(connection -> {
            var tracks = new TrackRows(connection, id, language);
            var own = tracks.isOwn();
            var holds = expected instanceof Expectation.Absent ? own.isEmpty() : expected.holds(revision);
            if (!holds) {
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

    public Optional<EpisodeSummary> find(EpisodeId id) {
        return onConnection(connection -> EpisodeRead.summary(connection, id));
    }

    /// What is said in an episode, in its own language if none is given; empty when there is no such episode.
    ///
    /// A language the episode has no track in gives no segments; its summary tells which it has.
    ///
    /// @param known  any version it had: with the current one, everything is read once
    public Optional<LoadedTrack> transcript(EpisodeVersion known, @Nullable Language language, Window window) {
        return onConnection(connection -> EpisodeRead.transcript(connection, known, language, window));
    }

    /// The segments of a window with their places, in the episode's own language if none is given; empty when there is
    /// no such episode.
    public Optional<TrackWindow> part(EpisodeId id, @Nullable Language language, Window window) {
        return onConnection(connection -> EpisodeRead.part(connection, id, language, window));
    }

    /// An episode with what is said in it, in its own language if none is given; empty when there is no such episode.
    public Optional<StoredEpisode> episode(EpisodeId id, @Nullable Language language) {
        return onConnection(connection -> EpisodeRead.episode(connection, id, language));
    }

    /// As precise as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private OptionalLong lockedRevision(EpisodeId id) {
        return onConnection(connection -> {
            try (var select = connection.prepareStatement("SELECT revision FROM episode WHERE id = ? FOR UPDATE")) {
                select.setString(1, id.value());
                try (var rows = select.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    private <T> T onConnection(Sql.Work<T> work) {
        return Sql.with(dataSource, work);
    }

    @FunctionalInterface
    private interface TrackWork {
        TrackChange with(TrackRows tracks, boolean isThere) throws SQLException, IOException;
    }

    /// An episode that a client expected to be absent was stored by another in the same moment.
    public static final class LostRace extends RuntimeException {
        LostRace(EpisodeId id) {
            super("episode " + id + " was created by another request");
        }
    }
}
