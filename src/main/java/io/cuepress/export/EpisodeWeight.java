package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.heap.HeapBudget;
import java.time.Duration;

/// The memory that making an export of an episode takes, roughly: its segments, cues, and text.
final class EpisodeWeight {

    /// The longest wait of work that cannot be refused any more, because a part of it has been sent.
    static final Duration LONG_WAIT = Duration.ofMinutes(1);

    private static final int LEAST_BYTES = 32 << 10;
    private static final long SEGMENT_BYTES = 1_500;

    private EpisodeWeight() {}

    /// Takes that share of the heap.
    static HeapBudget.Lease take(EpisodeVersion episode, Duration longestWait) {
        return HeapBudget.SHARED.take(LEAST_BYTES + SEGMENT_BYTES * episode.segments(), longestWait);
    }
}
