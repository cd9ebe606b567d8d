package io.cuepress.ingest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Repeats tasks every second, whatever happens to the clock. Quarkus' scheduler follows the time of day: if the
/// clock were set back by an hour it would pause for that hour, and other replicas would take every run of this one
/// for abandoned.
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private volatile boolean isStopped;

    /// Starts to repeat a task in a thread of this name, with a second between two runs.
    void every(String name, Runnable task) {
        Thread.ofVirtual().name(name).start(() -> {
            while (!isStopped) {
                run(name, task);
                pause();
            }
        });
    }

    /// A failure is logged and tried again: a database that is away comes back.
    private static void run(String name, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.warnf("%s failed and is retried: %s", name, failure.getMessage());
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            isStopped = true;
        }
    }

    /// Lets a running task finish: the run of a stored body is taken over only when its replica is gone.
    void stop(@Observes ShutdownEvent stopping) {
        isStopped = true;
    }
}
