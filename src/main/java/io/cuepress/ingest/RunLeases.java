package io.cuepress.ingest;

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

/// Keeps the runs of this replica alive, ends those of replicas that are gone, stops those that are cancelled, and
/// deletes old ones.
@ApplicationScoped
class RunLeases {

    private static final Logger LOG = Logger.getLogger(RunLeases.class);

    /// Longer than anybody takes to send a body, or to have it read.
    private static final Duration OLD_SPOOL = Duration.ofDays(1);

    private final Map<UUID, Thread> atWork = new ConcurrentHashMap<>();
    private final Set<UUID> stopped = ConcurrentHashMap.newKeySet();
    private final ImportQueue queue;
    private final CuepressConfig.Imports settings;
    private final Spool spool;

    RunLeases(ImportQueue queue, CuepressConfig config, ImportSettings imports) {
        this.spool = imports.spool();
        this.queue = queue;
        this.settings = config.imports();
    }

    /// A run that waits for its body does so in a thread that can be called back.
    void working(UUID run) {
        atWork.put(run, Thread.currentThread());
    }

    void done(UUID run) {
        atWork.remove(run);
        stopped.remove(run);
    }

    /// How many runs are under way.
    int atWork() {
        return atWork.size();
    }

    /// Whether the thread was called back because somebody asked for that; it can go on to say so then.
    boolean wasStopped(UUID run) {
        if (Thread.interrupted()) {
            LOG.debugf("the thread of import %s was called back", run);
        }
        return stopped.contains(run);
    }

    void start(@Observes StartupEvent started, Heartbeat beats) {
        beats.every("import-keeper", this::beat);
    }

    private void beat() {
        queue.renewLeases(Set.copyOf(atWork.keySet())).forEach(cancelled -> {
            var thread = atWork.get(cancelled);
            if (thread != null && stopped.add(cancelled)) {
                thread.interrupt();
            }
        });
        queue.expire(settings.abandonedAfter());
    }

    @Scheduled(every = "1h", delayed = "1m")
    @RunOnVirtualThread
    void clean() throws IOException {
        queue.clean(settings.keep());
        spool.clean(OLD_SPOOL, Instant.now());
    }
}
