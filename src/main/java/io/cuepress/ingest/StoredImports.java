package io.cuepress.ingest;

import io.cuepress.background.Heartbeat;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.store.run.ImportQueue;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.run.QueuedImport;
import io.cuepress.store.run.RunStopped;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Imports whose body is stored first and imported later, by any free replica, also after a restart.
@ApplicationScoped
public class StoredImports {

    private static final Logger LOG = Logger.getLogger(StoredImports.class);

    private final ImportQueue queue;
    private final ImportRuns runs;
    private final Importer importer;
    private final RunLeases leases;
    private final ImportSettings settings;

    StoredImports(ImportQueue queue, ImportRuns runs, Importer importer, RunLeases leases, ImportSettings settings) {
        this.queue = queue;
        this.runs = runs;
        this.importer = importer;
        this.leases = leases;
        this.settings = settings;
    }

    /// Stores the body; false, with nothing stored, when a run of this id exists already.
    ///
    /// @throws IOException when the body breaks off; the run is interrupted then
    public boolean accept(UUID id, InputStream body, ImportOptions options) throws IOException {
        if (!importer.reserve(id)) {
            return false;
        }
        leases.acquire(id);
        try {
            queue.store(id, body);
        } catch (IOException brokenOff) {
            if (leases.isCancelled(id)) {
                throw new RunStopped(id);
            }
            queue.cancel(id);
            throw brokenOff;
        } finally {
            leases.release(id);
        }
        queue.enqueue(new QueuedImport(id, StoredOptions.write(options)));
        return true;
    }

    void start(@Observes StartupEvent started, Heartbeat heartbeat) {
        heartbeat.every("stored-imports", this::runAll);
    }

    private void runAll() {
        for (var next = queue.take(); next.isPresent(); next = queue.take()) {
            run(next.get());
        }
    }

    private void run(QueuedImport queued) {
        var begun = runs.find(queued.id()).orElseThrow();
        var options = StoredOptions.read(queued.request(), settings.limits());
        try (var stored = queue.body(queued.id())) {
            var body = settings.open(stored, options);
            if (body.isPresent()) {
                importer.rerun(begun, body.get());
            } else {
                importer.fail(begun, unrecognised());
            }
        } catch (RunStopped stopped) {
            LOG.infof("%s", stopped.getMessage());
        } catch (IOException | RuntimeException | Error failure) {
            LOG.warnf(failure, "import %s failed", queued.id());
        }
    }

    private static Rejection unrecognised() {
        var problem = new Problem(
                Pointer.ROOT,
                Code.UNKNOWN_SHAPE,
                "The format of the body was not recognised. Send " + ImportFormat.accepted() + ".");
        return new Rejection(1, 1, null, List.of(problem));
    }
}
