package io.cuepress.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL of a killed service: it outlives its parent and would keep the next one from starting.
///
/// `postmaster.pid` has the process id in its first line and the data directory in its second.
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

    /// Whether the process that has claimed this data directory is alive.
    static boolean isRunning(Path data) throws IOException {
        return owner(data).isPresent();
    }

    private static Optional<ProcessHandle> find(Path data) throws IOException {
        return owner(data).filter(LeftOverServer::isPostgres);
    }

    private static Optional<ProcessHandle> owner(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /// Asks the process to end; the answer is whether it ended within [#PATIENCE].
    private static boolean ends(ProcessHandle process, Runnable ask) throws IOException {
        ask.run();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IOException(
                    "could not wait for the left-over PostgreSQL, process " + process.pid() + "; stop it", impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping a left-over PostgreSQL", interrupted);
        }
    }
}
