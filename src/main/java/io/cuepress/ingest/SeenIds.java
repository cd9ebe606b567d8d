package io.cuepress.ingest;

import io.cuepress.core.episode.EpisodeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The ids of a body so far, to find duplicates. Only the first million are remembered, so that memory does not
/// grow with the body.
final class SeenIds {

    private static final int MOST = 1_000_000;

    private final Map<EpisodeId, Long> records = new HashMap<>();

    /// Remembers the id; the answer is the number of the last record with the same id, if there is one.
    Optional<Long> add(EpisodeId id, long record) {
        if (records.size() >= MOST && !records.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(records.put(id, record));
    }
}
