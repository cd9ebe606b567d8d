package io.cuepress.store.write;

import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.store.read.ChapterRows;
import io.cuepress.store.read.WholeEpisode;
import io.cuepress.store.version.Revisions;
import io.cuepress.store.write.Saved.Outcome;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Stores whole episodes, details of episodes and tracks of episodes in the transaction of the connection.
///
/// Batches with an id in common are stored one after the other: each first takes the advisory locks of all its ids, in
/// one order, also of episodes that do not exist yet. Without them a batch that locks rows and then adds others would
/// deadlock with one that does so in another order.
///
/// Details are first completed with what is stored, and then stored like any episode. Before that, the rows of all
/// episodes are locked too, so that no edit of a single episode comes in between. They are locked one by one, because
/// on Citus a statement cannot lock rows of several nodes.
final class ImportedBatch {

    private static final String TAKE_IDS = """
            SELECT pg_advisory_xact_lock(key)
            FROM (SELECT DISTINCT hashtextextended(id, 12) AS key FROM unnest(?::text[]) AS id ORDER BY key) AS ordered
            """;
    private static final String LOCK = "SELECT 1 FROM episode WHERE id = ? FOR UPDATE";

    private final Connection connection;
    private final UnaryOperator<Episode> completion;

    ImportedBatch(Connection connection, UnaryOperator<Episode> completion) {
        this.connection = connection;
        this.completion = completion;
    }

    /// Stores the batch.
    ///
    /// @return the results in the order of the batch
    List<Saved> store(List<? extends Imported> batch, Instant now) throws SQLException, IOException {
        takeIds(batch);
        if (!batch.stream().allMatch(Episode.class::isInstance)) {
            lock(batch);
        }
        var episodes = new ArrayList<Episode>();
        for (var content : batch) {
            episodes.add(whole(content));
        }
        var saved = new ArrayList<>(new EpisodeBatch(connection, completion).store(episodes, now));
        for (var i = 0; i < saved.size(); i++) {
            saved.set(i, withAdditions(batch.get(i), saved.get(i), now));
        }
        return saved;
    }

    private Episode whole(Imported content) throws SQLException {
        return switch (content) {
            case Episode episode -> episode;
            case EpisodeDetails details -> WholeEpisode.of(connection, details);
            case EpisodeTrack track -> WholeEpisode.of(connection, EpisodeDetails.none(track.id()));
        };
    }

    private Saved withAdditions(Imported content, Saved saved, Instant now) throws SQLException, IOException {
        return switch (content) {
            case Episode episode -> saved;
            case EpisodeDetails details -> withChapters(details, saved, now);
            case EpisodeTrack track -> withTrack(track, saved, now);
        };
    }

    private void takeIds(List<? extends Imported> batch) throws SQLException {
        var ids = batch.stream().map(content -> content.id().value()).toArray();
        try (var take = connection.prepareStatement(TAKE_IDS)) {
            take.setArray(1, connection.createArrayOf("text", ids));
            take.execute();
        }
    }

    private void lock(List<? extends Imported> batch) throws SQLException {
        var ids = batch.stream().map(content -> content.id().value()).sorted().toList();
        try (var lock = connection.prepareStatement(LOCK)) {
            for (var id : ids) {
                lock.setString(1, id);
                lock.execute();
            }
        }
    }

    private Saved withChapters(EpisodeDetails details, Saved saved, Instant now) throws SQLException {
        var given = details.chapters();
        if (given.isEmpty() || given.equals(ChapterRows.read(connection, details.id()))) {
            return saved;
        }
        return changed(saved, ChapterRows.replace(connection, details.id(), given, now));
    }

    /// A track in the episode's own language changes only with the episode.
    private Saved withTrack(EpisodeTrack track, Saved saved, Instant now) throws SQLException, IOException {
        var rows = new TrackRows(connection, track.id(), track.transcript().language());
        var isOwn = rows.isOwn();
        if (isOwn.orElse(false) || (isOwn.isPresent() && rows.isEqualTo(track.transcript()))) {
            return saved;
        }
        rows.put(track.transcript());
        return changed(saved, Revisions.touch(connection, track.id(), now));
    }

    private static Saved changed(Saved saved, long revision) {
        return new Saved(saved.id(), saved.outcome() == Outcome.CREATED ? Outcome.CREATED : Outcome.UPDATED, revision);
    }
}
