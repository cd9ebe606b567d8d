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

/// Announces changes of episodes to every replica. The announcement is part of the transaction that makes the
/// change, so a rollback announces nothing and a commit is never missed. This replica applies it as soon as the
/// transaction ends, before the client gets its response.
@ApplicationScoped
public class Changes {

    static final String CHANNEL = "cuepress_episode";

    /// Its payload is the hash of a channel's name, because the name may be longer than a payload.
    static final String OF_CHANNELS = "cuepress_channel";

    private static final int IDS_PER_NOTIFICATION = 100; // a payload has at most 8,000 bytes, an id 64
    private static final String SEPARATOR = " ";

    private final TransactionSynchronizationRegistry transaction;
    private final KnownVersions versions;

    Changes(TransactionSynchronizationRegistry transaction, KnownVersions versions) {
        this.transaction = transaction;
        this.versions = versions;
    }

    /// Announces, when this transaction commits, that these episodes have changed.
    public void announce(Connection connection, List<EpisodeId> ids) throws SQLException {
        try (var notify = connection.prepareStatement("SELECT pg_notify('" + CHANNEL + "', ?)")) {
            for (var from = 0; from < ids.size(); from += IDS_PER_NOTIFICATION) {
                notify.setString(1, payload(ids.subList(from, Math.min(ids.size(), from + IDS_PER_NOTIFICATION))));
                notify.execute();
            }
        }
        var changed = List.copyOf(ids);
        transaction.registerInterposedSynchronization(new Invalidation(() -> versions.invalidate(changed)));
    }

    /// Notifies every replica, when this transaction commits, that the profile of this channel has changed.
    public void announceChannel(Connection connection, String channel) throws SQLException {
        try (var notify = connection.prepareStatement("SELECT pg_notify('" + OF_CHANNELS + "', ?)")) {
            notify.setString(1, Integer.toString(channel.hashCode()));
            notify.execute();
        }
        var changed = List.of(channel.hashCode());
        transaction.registerInterposedSynchronization(new Invalidation(() -> versions.invalidateChannels(changed)));
    }

    private static String payload(List<EpisodeId> ids) {
        return ids.stream().map(EpisodeId::value).collect(Collectors.joining(SEPARATOR));
    }

    /// The episodes in the payload of a notification.
    static Collection<EpisodeId> ids(String payload) {
        return Arrays.stream(payload.split(SEPARATOR, 0)).map(EpisodeId::new).toList();
    }

    private record Invalidation(Runnable invalidate) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // until the commit, other transactions read the version from before
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
                invalidate.run();
            }
        }
    }
}
