package io.cuepress.ingest;

import io.cuepress.core.episode.EpisodeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which ids a body has had so far, to tell that one comes again. Of a body with more than a million episodes only the
/// first million are remembered: memory must not grow with the body.
final class SeenIds {

    private static final int MOST = 1_000_000;

    private final Map<EpisodeId, Long> records = new HashMap<>();

    /// Remembers the id; the record that had it last, if there was one.
    Optional<Long> add(EpisodeId id, long record) {
        if (records.size() >= MOST && !records.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(records.put(id, record));
    }
}
