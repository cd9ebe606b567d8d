package io.cuepress.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.State;
import io.cuepress.store.run.ImportRuns;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Sends the progress of a run as Server-Sent Events: at most five a second, then the report. Progress is read
/// from the database, so the run may be on any replica. A comment is sent when nothing happens, so that a
/// closed connection is noticed. The stream ends after a while in any case, and the client reconnects, as
/// `EventSource` does.
public final class ImportEvents {

    private static final long PAUSE_MS = 200;
    private static final int QUIET_PAUSES = 50;

    private final ImportRuns runs;
    private final ObjectMapper json;
    private final Function<ImportRun, ImportReport> report;
    private final Duration longest;

    public ImportEvents(
            ImportRuns runs, ObjectMapper json, Function<ImportRun, ImportReport> report, Duration longest) {
        this.longest = longest;
        this.runs = runs;
        this.json = json;
        this.report = report;
    }

    public void write(UUID id, OutputStream out) throws IOException {
        ImportRun.Counts sent = null;
        var quiet = 0;
        var pauses = longest.toMillis() / PAUSE_MS;
        for (var run = runs.find(id); run.isPresent(); run = runs.find(id)) {
            if (run.get().state() != State.RUNNING) {
                send(out, "report", report.apply(run.get()));
                return;
            }
            if (!run.get().counts().equals(sent)) {
                sent = run.get().counts();
                send(out, "progress", Map.of("id", id, "counts", sent));
                quiet = 0;
            } else if (++quiet % QUIET_PAUSES == 0) {
                out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            if (pauses-- == 0) {
                return;
            }
            pause();
        }
    }

    private void send(OutputStream out, String event, Object data) throws IOException {
        out.write(("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
