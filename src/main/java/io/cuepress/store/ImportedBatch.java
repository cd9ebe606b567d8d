package io.cuepress.store;

import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeDetails;
import io.cuepress.core.episode.Imported;
import io.cuepress.store.Saved.Outcome;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Stores whole episodes, and details of episodes, inside the transaction of its connection.
///
/// Details are made whole first, of what is stored: so they go the way of every episode, hash and all. The rows that
/// are there are locked in the order of their ids before anything is read of them, or another could write in between.
final class ImportedBatch {

    private static final String LOCK = "SELECT FROM episode WHERE id = ANY (?) ORDER BY id FOR UPDATE";

    private final Connection connection;

    ImportedBatch(Connection connection) {
        this.connection = connection;
    }

    /// Stores the batch and says, in its order, what each episode came to.
    List<Saved> store(List<? extends Imported> batch, Instant now) throws SQLException, IOException {
        if (batch.stream().anyMatch(EpisodeDetails.class::isInstance)) {
            lock(batch);
        }
        var episodes = new ArrayList<Episode>();
        for (var content : batch) {
            episodes.add(
                    switch (content) {
                        case Episode episode -> episode;
                        case EpisodeDetails details -> WholeEpisode.of(connection, details);
                    });
        }
        var saved = new ArrayList<>(new EpisodeBatch(connection).store(episodes, now));
        for (var i = 0; i < saved.size(); i++) {
            if (batch.get(i) instanceof EpisodeDetails details) {
                saved.set(i, withChapters(details, saved.get(i), now));
            }
        }
        return saved;
    }

    private void lock(List<? extends Imported> batch) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            batch.stream().map(content -> content.id().value()).toArray()));
            lock.execute();
        }
    }

    private Saved withChapters(EpisodeDetails details, Saved saved, Instant now) throws SQLException {
        var given = details.chapters();
        if (given.isEmpty() || given.equals(ChapterRows.read(connection, details.id()))) {
            return saved;
        }
        var revision = ChapterRows.replace(connection, details.id(), given, now);
        return new Saved(saved.id(), saved.outcome() == Outcome.CREATED ? Outcome.CREATED : Outcome.UPDATED, revision);
    }
}
