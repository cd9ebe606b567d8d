package io.cuepress.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.core.episode.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.OptionalLong;

/// Which revision episodes are at, as far as this replica can tell without asking: it was told of every change since it
/// asked. While it cannot be sure to be told, it knows nothing.
@ApplicationScoped
public class KnownRevisions {

    private static final int MOST = 200_000;

    private final Cache<EpisodeId, Long> revisions = Caffeine.newBuilder()
            .maximumSize(MOST)
            .executor(Runnable::run) // to wake another thread takes longer than the cache's own housekeeping
            .build();
    private volatile boolean isTold;
    private long changes;

    /// The revision of an episode; empty when it has to be asked for.
    public OptionalLong of(EpisodeId id) {
        var known = isTold ? revisions.getIfPresent(id) : null;
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /// How many changes this replica has been told of. Taken before the database is asked, it tells whether the answer
    /// may be kept.
    synchronized long changes() {
        return changes;
    }

    /// Keeps what the database said, unless anything changed since it was asked: the answer may be older than that.
    synchronized void learn(EpisodeId id, long revision, long changesBefore) {
        if (isTold && changes == changesBefore) {
            revisions.put(id, revision);
        }
    }

    /// These episodes are at another revision, or gone.
    synchronized void changed(Collection<EpisodeId> ids) {
        changes++;
        revisions.invalidateAll(ids);
    }

    /// From here on this replica is told of every change, or is not: either way, what it knew may have changed.
    synchronized void told(boolean isTold) {
        changes++;
        this.isTold = isTold;
        revisions.invalidateAll();
    }
}
