package io.cuepress.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Caches exports in memory by episode, revision and options, up to a number of bytes. Callers look up the current
/// revision first, so no export is stale. Concurrent equal requests make an export once.
@ApplicationScoped
public class ExportCache {

    private static final int KEY_BYTES = 300; // approximate size of a key and its entry in the map

    private final Exporter exporter;
    private final Cache<Key, Product> products;

    ExportCache(Exporter exporter, CuepressConfig config, MeterRegistry metrics) {
        this.exporter = exporter;
        this.products = Caffeine.newBuilder()
                .maximumWeight(mostBytes(config))
                .weigher(ExportCache::weight)
                .executor(Runnable::run) // waking another thread takes longer than the cache's own housekeeping
                .recordStats()
                .build();
        CacheMeters.bind(products, "exports", metrics);
    }

    /// The maximum number of bytes in this cache, and in the cache of responses: each gets half of the
    /// configured size.
    public static long mostBytes(CuepressConfig config) {
        return config.exportCacheSize()
                        .map(MemorySize::asLongValue)
                        .orElse(Runtime.getRuntime().maxMemory() / 4)
                / 2;
    }

    /// Whether the export is in memory. This does not count as a use of it.
    public boolean holds(Key key) {
        return products.policy().getIfPresentQuietly(key.ofProduct()) != null;
    }

    /// The export from memory or, if it is not there, made now.
    ///
    /// @param key  with the current revision of the episode, or one that was current a moment ago
    public Export get(Key key) {
        var cached = key.ofProduct();
        var product = products.get(cached, wanted -> exporter.export(wanted.episode(), wanted.request()));
        if (!isAt(key, product)) {
            products.invalidate(cached);
        }
        return product.export(key.request());
    }

    /// False for a product of a version that was written in the meantime, and for one that could not be made.
    private static boolean isAt(Key key, Product product) {
        return product.source()
                .filter(episode -> new Key(episode, key.request()).equals(key))
                .isPresent();
    }

    /// The version of the channel's profile, where the export depends on it.
    private static long profile(EpisodeVersion episode, ExportRequest request) {
        return request.readsChannel(episode) ? episode.chapters().profile() : 0;
    }

    private static int weight(Key key, Product product) {
        var title = product.source().map(episode -> episode.title().text()).orElse("");
        return KEY_BYTES + product.weight() + 2 * title.length();
    }

    /// Everything that an export depends on.
    public record Key(EpisodeVersion episode, ExportRequest request) {

        /// Leaves out the request: an episode has few exports, and a request takes long to hash.
        @Override
        public int hashCode() {
            return 31 * episode.id().hashCode() + Long.hashCode(episode.revision());
        }

        /// The version of the channel's profile counts only where the export depends on it.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && episode.isAtRevisionOf(key.episode)
                    && request.equals(key.request)
                    && profile(episode, request) == profile(key.episode, request);
        }

        /// All segments of a stream are one product, which is cached under the first of them.
        private Key ofProduct() {
            return request instanceof HlsSegment segment && segment.number() > 0
                    ? new Key(episode, segment.first())
                    : this;
        }
    }
}
