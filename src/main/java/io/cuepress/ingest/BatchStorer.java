package io.cuepress.ingest;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Stores batches one after the other in a thread of its own, while the next is read. One at most is under way: a body
/// that is read faster than it can be stored waits, and with it its client.
final class BatchStorer implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("import-storer").factory());
    private @Nullable Future<?> underWay;

    /// Begins to store, once the batch before is stored; throws what kept that from being stored.
    void store(Runnable batch) {
        await();
        underWay = thread.submit(batch);
    }

    /// Waits until all is stored; a call to stop is answered afterwards.
    void await() {
        var interrupted = false;
        while (underWay != null) {
            try {
                var last = underWay;
                last.get();
                underWay = null;
            } catch (InterruptedException stop) {
                interrupted = true;
            } catch (ExecutionException failure) {
                underWay = null;
                throw asThrown(failure);
            } finally {
                if (interrupted && underWay == null) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static RuntimeException asThrown(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
