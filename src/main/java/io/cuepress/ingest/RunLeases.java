package io.cuepress.ingest;

import io.cuepress.background.Heartbeat;
import io.cuepress.config.CuepressConfig;
import io.cuepress.intake.frame.Spool;
import io.cuepress.store.run.ImportQueue;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// The leases of this replica on the runs it works on. It renews them, stops cancelled runs, ends the runs of
/// replicas that are gone, and deletes old runs.
@ApplicationScoped
class RunLeases {

    private static final Logger LOG = Logger.getLogger(RunLeases.class);

    /// Longer than any client takes to send a body and this service to read it.
    private static final Duration OLD_SPOOL = Duration.ofDays(1);

    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();
    private final Set<UUID> cancelled = ConcurrentHashMap.newKeySet();
    private final ImportQueue queue;
    private final CuepressConfig.Imports config;
    private final Spool spool;

    RunLeases(ImportQueue queue, CuepressConfig config, ImportSettings settings) {
        this.spool = settings.spool();
        this.queue = queue;
        this.config = config.imports();
    }

    /// Takes the lease of a run for the current thread, which is interrupted when the run is cancelled.
    void acquire(UUID run) {
        threads.put(run, Thread.currentThread());
    }

    void release(UUID run) {
        threads.remove(run);
        cancelled.remove(run);
    }

    /// How many runs this replica works on.
    int count() {
        return threads.size();
    }

    /// Whether the run was cancelled. Clears the interrupt of the current thread, so that it can store how the
    /// run ended.
    boolean isCancelled(UUID run) {
        if (Thread.interrupted()) {
            LOG.debugf("the thread of import %s was interrupted", run);
        }
        return cancelled.contains(run);
    }

    void start(@Observes StartupEvent started, Heartbeat heartbeat) {
        heartbeat.every("import-leases", this::renew);
    }

    private void renew() {
        queue.renewLeases(Set.copyOf(threads.keySet())).forEach(this::cancel);
        queue.expire(config.abandonedAfter());
    }

    private void cancel(UUID run) {
        var thread = threads.get(run);
        if (thread != null && cancelled.add(run)) {
            thread.interrupt();
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    @RunOnVirtualThread
    void clean() throws IOException {
        queue.clean(config.keep());
        spool.clean(OLD_SPOOL, Instant.now());
    }
}
