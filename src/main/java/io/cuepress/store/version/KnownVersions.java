package io.cuepress.store.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Caches the current versions of episodes. A version stays here until this replica is notified of a change, so
/// looking it up needs no query. While notifications may be missed, nothing is cached.
@ApplicationScoped
public class KnownVersions {

    private static final int PART_OF_THE_HEAP = 16;
    private static final int VERSION_BYTES =
            300; // approximate size of a version and its entry in the map, without the title

    private final Cache<EpisodeId, KnownVersion> versions = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP)
            .weigher((EpisodeId id, KnownVersion known) ->
                    VERSION_BYTES + 2 * known.version().title().text().length())
            .evictionListener((id, known, cause) -> end(known))
            .executor(Runnable::run) // waking another thread takes longer than the cache's own housekeeping
            .build();
    private volatile boolean isListening;
    private long changes;

    /// The version of an episode; empty when it must be read from the database.
    public Optional<KnownVersion> of(EpisodeId id) {
        return Optional.ofNullable(isListening ? versions.getIfPresent(id) : null);
    }

    /// The number of changes so far. Take it before reading a version, and pass it to [#put].
    public synchronized long changes() {
        return changes;
    }

    /// Caches a version that was read from the database, unless anything has changed since: it may be older than
    /// the change.
    public synchronized void put(EpisodeVersion version, long changesBefore) {
        if (isListening && changes == changesBefore) {
            versions.asMap().compute(version.id(), (id, known) -> newer(known, version));
        }
    }

    private static KnownVersion newer(@Nullable KnownVersion known, EpisodeVersion read) {
        if (known != null && (known.version().equals(read) || known.version().revision() > read.revision())) {
            return known;
        }
        end(known);
        return new KnownVersion(read);
    }

    /// Removes episodes that were changed or deleted.
    synchronized void invalidate(Collection<EpisodeId> ids) {
        changes++;
        ids.forEach(id -> end(versions.asMap().remove(id)));
    }

    /// Forgets all episodes of these channels.
    ///
    /// @param hashes  of the names of the channels
    synchronized void invalidateChannels(Collection<Integer> hashes) {
        changes++;
        versions.asMap().values().removeIf(known -> {
            var isAffected =
                    hashes.contains(known.version().chapters().channel().hashCode());
            if (isAffected) {
                known.end();
            }
            return isAffected;
        });
    }

    /// Sets whether this replica is notified of every later change. Either way it may have missed some, so the
    /// cache becomes empty.
    synchronized void setListening(boolean isListening) {
        changes++;
        this.isListening = isListening;
        versions.asMap().values().forEach(KnownVersions::end);
        versions.invalidateAll();
    }

    private static void end(@Nullable KnownVersion known) {
        if (known != null) {
            known.end();
        }
    }
}
