package io.cuepress.embedded;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Starts a server again that was killed, or that has ended by itself because its disk was full.
final class ServerWatch {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Server server;
    private final Thread thread;
    private volatile boolean isWanted = true;

    private ServerWatch(Server server) {
        this.server = server;
        this.thread =
                Thread.ofPlatform().daemon().name("embedded-database-watch").unstarted(this::watch);
    }

    static ServerWatch start(Server server) {
        var watch = new ServerWatch(server);
        watch.thread.start();
        return watch;
    }

    void stop() {
        isWanted = false;
        thread.interrupt();
    }

    private void watch() {
        var pause = SHORTEST_PAUSE;
        while (isWanted && sleeps(pause)) {
            pause = isRunning() ? SHORTEST_PAUSE : longer(pause);
        }
    }

    /// Whether the server runs, after starting it when it did not.
    private boolean isRunning() {
        try {
            if (!server.isRunning() && isWanted) {
                LOG.warn("The embedded PostgreSQL has ended and is started again.");
                server.restart();
                LOG.info("The embedded PostgreSQL runs again.");
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.errorf("The embedded PostgreSQL does not start, and is tried again: %s", failure.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private boolean sleeps(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            return isWanted;
        }
    }

    interface Server {

        boolean isRunning() throws IOException;

        void restart() throws IOException;
    }
}
