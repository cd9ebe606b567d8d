package io.cuepress.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.Export.Finished;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Finished exports in memory, by episode, revision and options, as many bytes of them as are allowed. Whoever asks has
/// just read the episode's revision, so nothing stale is ever found; equal requests at once are worked on once.
@ApplicationScoped
public class ExportCache {

    private static final int KEY_BYTES = 300; // about what a key and the map take besides

    private final Exporter exporter;
    private final Cache<Key, List<Export>> exports; // by the first of the parts that are made at once

    ExportCache(Exporter exporter, CuepressConfig config, MeterRegistry metrics) {
        this.exporter = exporter;
        this.exports = Caffeine.newBuilder()
                .maximumWeight(mostBytes(config))
                .weigher(ExportCache::weight)
                .executor(Runnable::run) // to wake another thread takes longer than the cache's own housekeeping
                .recordStats()
                .build();
        CacheMeters.bind(exports, "exports", metrics);
    }

    /// How many bytes of finished exports may be kept here, and as many as answers that are given again: half of what
    /// is allowed for both.
    public static long mostBytes(CuepressConfig config) {
        return config.exportCacheSize()
                        .map(MemorySize::asLongValue)
                        .orElse(Runtime.getRuntime().maxMemory() / 4)
                / 2;
    }

    /// Whether the export is in memory; which counts as no use of it.
    public boolean holds(Key key) {
        return exports.policy().getIfPresentQuietly(key.firstPart()) != null;
    }

    /// The export of an episode, which is at the key's revision now or was a moment ago.
    public Export get(Key key) {
        var first = key.firstPart();
        var parts = exports.get(first, wanted -> exporter.parts(wanted.episode(), wanted.request()));
        if (!isKept(parts.getFirst(), key)) {
            exports.invalidate(first);
        }
        return Exporter.part(parts, key.request().part());
    }

    /// What was written in between, or could not be made, is answered once and not kept.
    private static boolean isKept(Export export, Key key) {
        return export instanceof Finished finished
                && finished.episode().revision() == key.episode().revision();
    }

    private static int weight(Key key, List<Export> parts) {
        var weight = KEY_BYTES;
        for (var part : parts) {
            weight += part instanceof Finished finished ? finished.weight() : 0;
        }
        return weight
                + (parts.getFirst() instanceof Finished finished
                        ? 2 * finished.episode().title().text().length()
                        : 0);
    }

    /// What an export depends on.
    public record Key(EpisodeVersion episode, ExportRequest request) {

        /// Of the episode and its revision alone: an episode has few exports, and a request is long.
        @Override
        public int hashCode() {
            return 31 * episode.id().hashCode() + Long.hashCode(episode.revision());
        }

        private Key firstPart() {
            return request.part() == 0 ? this : new Key(episode, request.firstPart());
        }
    }
}
