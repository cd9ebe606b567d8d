package io.cuepress.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/// Measures caches that are weighed by bytes: hits, misses and evictions, as Micrometer does, and the weight.
public final class CacheMeters {

    private CacheMeters() {}

    /// Has a cache measured under this name.
    public static void bind(Cache<?, ?> cache, String name, MeterRegistry metrics) {
        CaffeineCacheMetrics.monitor(metrics, cache, name);
        Gauge.builder("cache.weight", cache, CacheMeters::weight)
                .description("What it takes in memory")
                .baseUnit(BaseUnits.BYTES)
                .tag("cache", name)
                .register(metrics);
    }

    private static double weight(Cache<?, ?> cache) {
        return cache.policy().eviction().map(CacheMeters::weight).orElse(0L);
    }

    private static long weight(Eviction<?, ?> eviction) {
        return eviction.weightedSize().orElse(0);
    }
}
