package io.cuepress.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/// Registers metrics of caches that are limited by bytes: those of Micrometer, and the weight.
public final class CacheMeters {

    private CacheMeters() {}

    /// Registers the metrics of a cache under this name.
    public static void bind(Cache<?, ?> cache, String name, MeterRegistry metrics) {
        CaffeineCacheMetrics.monitor(metrics, cache, name);
        Gauge.builder("cache.weight", cache, CacheMeters::weight)
                .description("Memory that the cache occupies")
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
