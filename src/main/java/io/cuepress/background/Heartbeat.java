package io.cuepress.background;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Repeats tasks every second, whatever happens to the clock. Quarkus' scheduler follows the time of day: if the
/// clock were set back by an hour it would pause for that hour, and other replicas would take every run of this one
/// for abandoned.
///
/// Each task has a thread of the operating system, because virtual threads wait while exports use all processors.
@ApplicationScoped
public class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Thread> threads = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private volatile boolean isStopped;

    Heartbeat(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /// Starts to repeat a task in a thread of this name, with a second between two runs. A task that takes long
    /// should return when its thread is interrupted.
    public void every(String name, Runnable task) {
        var failures = Counter.builder("cuepress.background.failures")
                .description("Runs of a background task that failed")
                .tag("task", name)
                .register(metrics);
        var thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> repeat(name, task, failures));
        threads.put(name, thread);
        thread.start();
    }

    private void repeat(String name, Runnable task, Counter failures) {
        while (!isStopped) {
            run(name, task, failures);
            pause();
        }
    }

    /// Whatever fails is counted, logged and tried again: a database that is away comes back, and an error of one
    /// run must not end the task while the service seems healthy.
    private static void run(String name, Runnable task, Counter failures) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            failures.increment();
            LOG.warnf("%s failed and is retried: %s", name, failure.getMessage());
        } catch (Throwable error) {
            failures.increment();
            LOG.errorf(error, "%s failed and is retried", name);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException hurried) {
            LOG.debugf("the pause was cut short: %s", hurried.getMessage());
        }
    }

    /// The names of tasks whose thread has ended although the service runs on. Only a restart repeats them again.
    public List<String> ended() {
        return threads.entrySet().stream()
                .filter(entry -> !isStopped && !entry.getValue().isAlive())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Lets a running task finish: the run of a stored body is taken over only when its replica is gone.
    void stop(@Observes ShutdownEvent stopping) {
        isStopped = true;
    }
}
