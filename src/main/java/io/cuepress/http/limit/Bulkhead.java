package io.cuepress.http.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds how much of a kind of work is done at once; more of it waits for a while, then it is refused.
final class Bulkhead {

    private final String work;
    private final Semaphore free;
    private final Duration longestWait;

    Bulkhead(String work, int count, Duration longestWait) {
        this.work = work;
        this.free = new Semaphore(count, true);
        this.longestWait = longestWait;
    }

    /// Takes a place, which has to be given back.
    ///
    /// @throws NoPlaceFree when none gets free in time
    void take() {
        try {
            if (!free.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new BulkheadFull(work);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BulkheadFull(work);
        }
    }

    void giveBack() {
        free.release();
    }
}
