package io.cuepress.http.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds how much work of one kind runs at the same time. More work waits for a while and is then refused.
final class Bulkhead {

    private final LimitText limit;
    private final Semaphore permits;
    private final Duration longestWait;

    Bulkhead(LimitText limit, int count, Duration longestWait) {
        this.limit = limit;
        this.permits = new Semaphore(count, true);
        this.longestWait = longestWait;
    }

    /// Waits for a permit, which the caller has to release.
    ///
    /// @throws BulkheadFull when no permit is released in time
    void acquire() {
        try {
            if (!permits.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new BulkheadFull(limit);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BulkheadFull(limit);
        }
    }

    void release() {
        permits.release();
    }
}
