package io.cuepress.store.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Caches the current versions of episodes. A version stays here until this replica is notified of a change, so
/// looking it up needs no query. While notifications may be missed, the versions from before are kept apart: they are
/// no longer current, but the best that is known while the database does not answer.
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
    private volatile long lostAt; // by the monotonic clock; only valid while not listening
    private long changes;

    /// The version of an episode; empty when it must be read from the database.
    public Optional<KnownVersion> of(EpisodeId id) {
        return Optional.ofNullable(isListening ? versions.getIfPresent(id) : null);
    }

    /// The version of an episode that was current when this replica lost the notifications, and how long ago that was;
    /// empty while it has them.
    public Optional<LastVersion> last(EpisodeId id) {
        var version = isListening ? null : versions.getIfPresent(id);
        return Optional.ofNullable(version)
                .map(known -> new LastVersion(known.version(), Duration.ofNanos(System.nanoTime() - lostAt)));
    }

    /// The number of changes so far. Take it before reading a version, and pass it to [#put].
    public synchronized long changes() {
        return changes;
    }

    /// Caches a version that was read from the database, unless anything has changed since: it may be older than
    /// the change.
    public synchronized void put(EpisodeVersion version, long changesBefore) {
        if (changes != changesBefore) {
            return;
        }
        if (isListening) {
            versions.asMap().compute(version.id(), (id, known) -> newer(known, version));
        } else {
            versions.asMap().computeIfPresent(version.id(), (id, known) -> newer(known, version));
            end(versions.getIfPresent(version.id()));
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

    /// Sets whether this replica is notified of every later change. Either way it may have missed some, so no version
    /// is current any more.
    synchronized void setListening(boolean isListening) {
        changes++;
        versions.asMap().values().forEach(KnownVersions::end);
        if (isListening) {
            versions.invalidateAll();
        } else if (this.isListening) {
            lostAt = System.nanoTime();
        }
        this.isListening = isListening;
    }

    private static void end(@Nullable KnownVersion known) {
        if (known != null) {
            known.end();
        }
    }

    /// A version that may be outdated.
    ///
    /// @param age  the time since it was certainly current
    public record LastVersion(EpisodeVersion version, Duration age) {}
}
