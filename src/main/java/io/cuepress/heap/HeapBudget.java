package io.cuepress.heap;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Admits work by the bytes of the heap that it holds, so that any number of large requests at once leaves the service
/// running. Small work has a share of its own, which large work never takes. The sizes are estimates by the caller;
/// what they leave out, such as caches, has the rest of the heap.
public final class HeapBudget {

    /// The heap of this process.
    public static final HeapBudget SHARED = new HeapBudget(Runtime.getRuntime().maxMemory());

    /// How long a request waits for its share.
    public static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    static final long SMALL = 256 << 10;

    private static final int UNIT = 1 << 10;

    private final Share small;
    private final Share large;
    private final long mostBytes;

    /// @param heap  its size in bytes
    HeapBudget(long heap) {
        this.small = new Share(heap / 16);
        this.large = new Share(heap / 8 * 3);
        this.mostBytes = heap / 10 * 6;
    }

    /// Nothing yet; the lease has to be closed.
    public Lease lease() {
        return new Lease(USUAL_WAIT);
    }

    /// Takes a share of the heap.
    ///
    /// @param longestWait  how long others may hold it meanwhile
    /// @throws HeapFull when it is not free in time
    public Lease take(long bytes, Duration longestWait) {
        var lease = new Lease(longestWait);
        lease.growTo(bytes);
        return lease;
    }

    /// A share of the heap that some work holds until it is closed. Work that needs more than there is for large work
    /// runs alone, unless the heap could not hold it at all.
    public final class Lease implements AutoCloseable {

        private final Duration longestWait;
        private Share share = small;
        private boolean isLarge;
        private int held;

        private Lease(Duration longestWait) {
            this.longestWait = longestWait;
        }

        /// Makes the share at least this large.
        ///
        /// @throws HeapFull when others hold the rest, and do not give it back in time
        public void growTo(long bytes) {
            if (bytes > mostBytes) {
                throw new HeapFull(bytes);
            }
            if (!isLarge && bytes > SMALL) {
                close();
                share = large;
                isLarge = true;
            }
            var wanted = share.units(bytes);
            if (wanted > held) {
                share.acquire(wanted - held, longestWait);
                held = wanted;
            }
        }

        @Override
        public void close() {
            share.permits.release(held);
            held = 0;
        }
    }

    private record Share(int units, Semaphore permits) {

        Share(long bytes) {
            this(Math.toIntExact(bytes / UNIT), new Semaphore(Math.toIntExact(bytes / UNIT), true));
        }

        int units(long bytes) {
            return (int) Math.min(units, Math.ceilDiv(bytes, (long) UNIT));
        }

        void acquire(int more, Duration longestWait) {
            try {
                if (permits.tryAcquire(more, longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            throw new HeapFull((long) more * UNIT);
        }
    }
}
