package io.cuepress.export;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.heap.HeapBudget;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Caches exports in memory by episode, revision and options, up to a number of bytes. Callers look up the current
/// revision first, so no export is stale. Concurrent equal requests make an export once.
@ApplicationScoped
public class ExportCache {

    private static final int KEY_BYTES = 300; // approximate size of a key and its entry in the map

    private final Exporter exporter;
    private final AsyncCache<Key, Product> products;

    ExportCache(Exporter exporter, CuepressConfig config, MeterRegistry metrics) {
        this.exporter = exporter;
        this.products = Caffeine.newBuilder()
                .maximumWeight(mostBytes(config))
                .weigher(ExportCache::weight)
                .executor(Runnable::run) // waking another thread takes longer than the cache's own housekeeping
                .recordStats()
                .buildAsync();
        CacheMeters.bind(products.synchronous(), "exports", metrics);
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
        return products.synchronous().policy().getIfPresentQuietly(key.ofProduct()) != null;
    }

    /// The export from memory or, if it is not there, made now.
    ///
    /// @param key  with the current revision of the episode, or one that was current a moment ago
    public Export get(Key key) {
        var cached = key.ofProduct();
        var product = product(cached);
        if (!isAt(key, product)) {
            products.synchronous().invalidate(cached);
        }
        return product.export(key.request());
    }

    /// Makes the product in this thread, unless another one makes it already. Computed inside the map it would keep
    /// all exports of the episode waiting, which have the same hash.
    private Product product(Key key) {
        var present = products.getIfPresent(key);
        if (present != null) {
            return madeElsewhere(present);
        }
        var own = new CompletableFuture<Product>();
        var first = products.asMap().putIfAbsent(key, own);
        if (first != null) {
            return madeElsewhere(first);
        }
        try (var _ = EpisodeWeight.take(key.episode(), HeapBudget.USUAL_WAIT)) {
            var product = exporter.export(key.episode(), key.request());
            own.complete(product);
            return product;
        } catch (Throwable failure) {
            own.completeExceptionally(failure); // which also removes it from the cache
            throw failure;
        }
    }

    private static Product madeElsewhere(CompletableFuture<Product> product) {
        try {
            return product.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException same ? same : failure;
        }
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
