package io.cuepress.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL of a service that was killed: it outlives its parent and would keep the next one from starting.
///
/// `postmaster.pid` names its process in the first line and its data directory in the second.
final class LeftOverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private LeftOverServer() {}

    /// Stops the server that still runs on this data directory, if there is one.
    static void stop(Path data) throws IOException {
        var server = find(data);
        if (server.isPresent() && !ends(server.get(), server.get()::destroy)) {
            ends(server.get(), server.get()::destroyForcibly);
        }
    }

    private static Optional<ProcessHandle> find(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(LeftOverServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /// Whether the process ended within our patience after it was asked to.
    private static boolean ends(ProcessHandle process, Runnable ask) throws IOException {
        ask.run();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IOException("could not wait for process " + process.pid(), impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a left-over PostgreSQL was stopped", interrupted);
        }
    }
}
