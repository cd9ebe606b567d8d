package io.cuepress;

import io.cuepress.embedded.EmbeddedDatabase;
import io.cuepress.embedded.EmbeddedDatabase.Durability;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Starts the service, and before it a PostgreSQL of its own where no other is configured.
@QuarkusMain
public final class Cuepress {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String EVENT_LOOPS = "quarkus.vertx.event-loops-pool-size";
    private static final int LONGEST_STOP_SECONDS = 30;

    private Cuepress() {}

    public static void main(String... args) {
        // Addresses that are no URI are answered with a problem, like everything else, not by the server with nothing.
        System.setProperty("vertx.disableURIValidation", "true");
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(EVENT_LOOPS, String.class).isEmpty()) {
            System.setProperty(EVENT_LOOPS, Integer.toString(eventLoops()));
        }
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            Quarkus.run(Service.class, args);
        } else {
            runEmbedded(config, args);
        }
    }

    private static void runEmbedded(Config config, String... args) {
        var exitCode = new AtomicInteger();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "embedded-database-stop"));
        try (var database =
                EmbeddedDatabase.start(config.getValue("cuepress.data-dir", Path.class), Durability.DURABLE)) {
            runOn(database, exitCode, args);
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
            exitCode.set(1);
        } finally {
            stopped.countDown();
        }
        if (exitCode.get() != 0) {
            System.exit(exitCode.get());
        }
    }

    /// A loop alone answers more from memory than a fast network takes, and several on few processors mostly wake and
    /// wait in turns. The other half is for what makes exports and for the database.
    private static int eventLoops() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /// The settings go when the service ends: in dev mode it starts again in the same process.
    private static void runOn(EmbeddedDatabase database, AtomicInteger exitCode, String... args) {
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("cuepress.embedded", "true");
        try {
            Quarkus.run(Service.class, (code, failure) -> end(code, failure, exitCode), args);
        } finally {
            System.clearProperty(JDBC_URL);
        }
    }

    private static void end(int code, @Nullable Throwable failure, AtomicInteger exitCode) {
        exitCode.set(code);
        if (failure != null) {
            System.err.println("Cuepress did not start: " + root(failure).getMessage());
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    /// Told to stop, the process would be gone before its database is: it waits until that has stopped.
    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The embedded PostgreSQL did not stop in time; the next start will stop it.");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
