package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Queues of those who change the same episode. Episodes share a fixed number of queues, by the hash of their id.
@Singleton
public final class Turns {

    private static final int QUEUES = 256;
    private static final int LONGEST_QUEUE = 32;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Semaphore[] queues =
            IntStream.range(0, QUEUES).mapToObj(i -> new Semaphore(1, true)).toArray(Semaphore[]::new);

    /// Waits for the turn of a change.
    ///
    /// @return the queue, whose permit has to be released
    /// @throws EpisodeBusy when the queue is full or does not move
    Semaphore await(EpisodeId id) {
        var queue = queues[Math.floorMod(id.hashCode(), QUEUES)];
        try {
            if (queue.getQueueLength() < LONGEST_QUEUE && queue.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return queue;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new EpisodeBusy(id);
    }

    /// Others change the episode, or one that shares its queue, and have not finished in time.
    public static final class EpisodeBusy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EpisodeBusy(EpisodeId id) {
            super("other requests are changing episode " + id);
        }
    }
}
