package io.cuepress.ingest;

import io.cuepress.store.sql.Outage;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/// Runs a transaction again that lost against another one, a few times and with a pause before each.
final class Retries {

    private static final Logger LOG = Logger.getLogger(Retries.class);
    private static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Retries() {}

    /// Runs the transaction until it succeeds, fails for another reason, or has failed five times.
    static void run(Runnable transaction) {
        for (var attempt = 1; !isDone(transaction, attempt); attempt++) {
            pause(attempt);
        }
    }

    private static boolean isDone(Runnable transaction, int attempt) {
        try {
            transaction.run();
            return true;
        } catch (RuntimeException failure) {
            if (attempt == MOST || Outage.of(failure).filter(Outage::passes).isEmpty()) {
                throw failure;
            }
            LOG.infof("a batch is stored again, because another transaction was faster: %s", failure.getMessage());
            return false;
        }
    }

    /// Longer each time, and never the same for two that lost against each other.
    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE.multipliedBy(attempt)
                    .plusMillis(ThreadLocalRandom.current().nextLong(50)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
