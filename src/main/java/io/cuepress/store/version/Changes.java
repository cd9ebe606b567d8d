package io.cuepress.store.version;

import io.cuepress.core.episode.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Announces changes of episodes to every replica: from inside the transaction that makes them, so that none is told of
/// what is not there, and none misses what is. This replica knows as soon as the transaction ends, before the writer is
/// answered.
@ApplicationScoped
public class Changes {

    static final String CHANNEL = "cuepress_episode";

    private static final int IDS_A_NOTE = 100; // a note has room for 8,000 bytes, an id has 64 at most
    private static final String SEPARATOR = " ";

    private final TransactionSynchronizationRegistry transaction;
    private final KnownVersions versions;

    Changes(TransactionSynchronizationRegistry transaction, KnownVersions versions) {
        this.transaction = transaction;
        this.versions = versions;
    }

    /// Says, when this transaction ends, that these episodes have changed.
    public void announce(Connection connection, List<EpisodeId> ids) throws SQLException {
        try (var notify = connection.prepareStatement("SELECT pg_notify('" + CHANNEL + "', ?)")) {
            for (var from = 0; from < ids.size(); from += IDS_A_NOTE) {
                notify.setString(1, note(ids.subList(from, Math.min(ids.size(), from + IDS_A_NOTE))));
                notify.execute();
            }
        }
        transaction.registerInterposedSynchronization(new AtTheEnd(List.copyOf(ids)));
    }

    private static String note(List<EpisodeId> ids) {
        return ids.stream().map(EpisodeId::value).collect(Collectors.joining(SEPARATOR));
    }

    /// The episodes that a note names.
    static Collection<EpisodeId> ids(String note) {
        return Arrays.stream(note.split(SEPARATOR, 0)).map(EpisodeId::new).toList();
    }

    private final class AtTheEnd implements Synchronization {

        private final List<EpisodeId> ids;

        private AtTheEnd(List<EpisodeId> ids) {
            this.ids = ids;
        }

        @Override
        public void beforeCompletion() {
            // what is read before the end is what was there before it
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
                versions.changed(ids);
            }
        }
    }
}
