package io.cuepress.ingest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Does work every second, whatever happens to the clock. Quarkus' scheduler goes by the time of day: set back by an
/// hour it would rest for that hour, and others would take every run of this replica for abandoned.
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration DISTANCE = Duration.ofSeconds(1);

    private volatile boolean isStopped;

    /// Begins to do this, a second after each time that it was done.
    void every(String name, Runnable work) {
        Thread.ofVirtual().name(name).start(() -> {
            while (!isStopped) {
                once(name, work);
                pause();
            }
        });
    }

    /// A database that is away comes back: what fails now is tried again.
    private static void once(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warnf("%s: %s", name, failure.getMessage());
        }
    }

    private void pause() {
        try {
            Thread.sleep(DISTANCE);
        } catch (InterruptedException stop) {
            isStopped = true;
        }
    }

    /// Lets what is being done go on: the run of a stored body is taken over only when its replica is gone.
    void stop(@Observes ShutdownEvent stopping) {
        isStopped = true;
    }
}
