package io.cuepress.ingest;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Imported content that waits to be stored in one transaction: as much as is worth a transaction and fits into
/// memory, with each id once.
final class Batch {

    private static final int MOST_EPISODES = 200;
    private static final long MOST_BYTES = 4L << 20;

    private final Map<EpisodeId, Imported> episodes = new LinkedHashMap<>();
    private long bytes;

    boolean has(EpisodeId id) {
        return episodes.containsKey(id);
    }

    void add(Imported episode, int recordBytes) {
        episodes.put(episode.id(), episode);
        bytes += recordBytes;
    }

    /// The length of the records that it was read from.
    long bytes() {
        return bytes;
    }

    boolean isFull() {
        return episodes.size() >= MOST_EPISODES || bytes >= MOST_BYTES;
    }

    List<Imported> episodes() {
        return new ArrayList<>(episodes.values());
    }

    static int segmentsIn(Imported content) {
        return switch (content) {
            case Episode episode -> episode.transcript().segments().size();
            case EpisodeDetails details -> 0;
            case EpisodeTrack track -> track.transcript().segments().size();
        };
    }

    void clear() {
        episodes.clear();
        bytes = 0;
    }
}
