package io.cuepress.store.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which version episodes are at, as far as this replica can tell without asking: it was told of every change since it
/// asked. While it cannot be sure to be told, it knows nothing.
@ApplicationScoped
public class KnownVersions {

    private static final int PART_OF_THE_HEAP = 16;
    private static final int VERSION_BYTES = 300; // about what a version and the map take besides the title

    private final Cache<EpisodeId, KnownVersion> versions = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP)
            .weigher((EpisodeId id, KnownVersion known) ->
                    VERSION_BYTES + 2 * known.version().title().text().length())
            .evictionListener((id, known, cause) -> end(known))
            .executor(Runnable::run) // to wake another thread takes longer than the cache's own housekeeping
            .build();
    private volatile boolean isTold;
    private long changes;

    /// The version of an episode; empty when it has to be asked for.
    public Optional<KnownVersion> of(EpisodeId id) {
        return Optional.ofNullable(isTold ? versions.getIfPresent(id) : null);
    }

    /// How many changes this replica has been told of. Taken before the database is asked, it tells whether the answer
    /// may be kept.
    public synchronized long changes() {
        return changes;
    }

    /// Keeps what the database said, unless anything changed since it was asked: the answer may be older than that.
    public synchronized void learn(EpisodeVersion version, long changesBefore) {
        if (isTold && changes == changesBefore) {
            versions.asMap().compute(version.id(), (id, known) -> newer(known, version));
        }
    }

    private static KnownVersion newer(@Nullable KnownVersion known, EpisodeVersion asked) {
        if (known != null && known.version().revision() >= asked.revision()) {
            return known;
        }
        end(known);
        return new KnownVersion(asked);
    }

    /// These episodes are at another version, or gone.
    synchronized void changed(Collection<EpisodeId> ids) {
        changes++;
        ids.forEach(id -> end(versions.asMap().remove(id)));
    }

    /// From here on this replica is told of every change, or is not: either way, what it knew may have changed.
    synchronized void told(boolean isTold) {
        changes++;
        this.isTold = isTold;
        versions.asMap().values().forEach(KnownVersions::end);
        versions.invalidateAll();
    }

    private static void end(@Nullable KnownVersion known) {
        if (known != null) {
            known.end();
        }
    }
}
