package io.cuepress.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.export.Export.Finished;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;

/// Finished exports in memory, by episode, revision and options, as many bytes of them as are allowed. Whoever asks has
/// just read the episode's revision, so nothing stale is ever found; equal requests at once are worked on once.
@ApplicationScoped
public class ExportCache {

    private static final int KEY_BYTES = 300; // about what a key and the map take besides

    private final Exporter exporter;
    private final Cache<Key, Export> exports;

    ExportCache(Exporter exporter, CuepressConfig config) {
        this.exporter = exporter;
        this.exports = Caffeine.newBuilder()
                .maximumWeight(config.exportCacheSize()
                        .map(MemorySize::asLongValue)
                        .orElse(Runtime.getRuntime().maxMemory() / 4))
                .weigher(ExportCache::weight)
                .build();
    }

    /// The export of an episode, which is at this revision now or was a moment ago.
    public Export get(EpisodeId id, long revision, ExportRequest request) {
        var key = new Key(id, revision, request);
        var export = exports.get(key, wanted -> exporter.export(wanted.id(), wanted.request()));
        if (!isKept(export, key)) {
            exports.invalidate(key);
        }
        return export;
    }

    /// What was written in between, or could not be made, is answered once and not kept.
    private static boolean isKept(Export export, Key key) {
        return export instanceof Finished finished && finished.episode().revision() == key.revision();
    }

    private static int weight(Key key, Export export) {
        return KEY_BYTES + (export instanceof Finished finished ? finished.weight() : 0);
    }

    private record Key(EpisodeId id, long revision, ExportRequest request) {}
}
