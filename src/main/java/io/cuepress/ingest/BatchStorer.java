package io.cuepress.ingest;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Stores batches one after the other in a thread of its own, while the next one is read. At most one is being
/// stored: a body that arrives faster than it can be stored waits, and its client with it.
final class BatchStorer implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("import-storer").factory());
    private @Nullable Future<?> current;

    /// Starts to store a batch once the previous one is stored; throws the failure of the previous one.
    void store(Runnable batch) {
        await();
        current = thread.submit(batch);
    }

    /// Waits until everything is stored. An interrupt does not end the wait; it is set again afterwards.
    void await() {
        var interrupted = false;
        try {
            while (current != null && !isStored(current)) {
                interrupted = true;
            }
        } finally {
            current = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Waits for a batch; false when the wait was interrupted.
    private static boolean isStored(Future<?> batch) {
        try {
            batch.get();
            return true;
        } catch (InterruptedException stop) {
            return false;
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
