package io.cuepress.ingest;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.episode.ImportFormat;
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

/// Imports whose bodies are stored first and worked on later, by whichever replica is free, also after a restart.
@ApplicationScoped
public class StoredImports {

    private static final Logger LOG = Logger.getLogger(StoredImports.class);

    private final ImportQueue queue;
    private final ImportRuns runs;
    private final Importer importer;
    private final RunLeases keeper;
    private final ImportSettings settings;

    StoredImports(ImportQueue queue, ImportRuns runs, Importer importer, RunLeases keeper, ImportSettings settings) {
        this.queue = queue;
        this.runs = runs;
        this.importer = importer;
        this.keeper = keeper;
        this.settings = settings;
    }

    /// Stores the body; false, with nothing stored, when a run of this id was begun before.
    ///
    /// @throws IOException when the body breaks off; the run is interrupted then
    public boolean accept(UUID id, InputStream body, ImportRequest request) throws IOException {
        if (!importer.reserve(id)) {
            return false;
        }
        keeper.working(id);
        try {
            queue.store(id, body);
        } catch (IOException cutOff) {
            if (keeper.wasStopped(id)) {
                throw new RunStopped(id);
            }
            queue.cancel(id);
            throw cutOff;
        } finally {
            keeper.done(id);
        }
        queue.enqueue(new QueuedImport(id, request.names()));
        return true;
    }

    void start(@Observes StartupEvent started, Heartbeat beats) {
        beats.every("stored-imports", this::work);
    }

    private void work() {
        for (var next = queue.take(); next.isPresent(); next = queue.take()) {
            run(next.get());
        }
    }

    private void run(QueuedImport queued) {
        var begun = runs.find(queued.id()).orElseThrow();
        var request = ImportRequest.of(queued.request());
        try (var stored = queue.body(queued.id())) {
            var body = settings.open(stored, request);
            if (body.isEmpty()) {
                importer.fail(begun, unreadable());
                return;
            }
            importer.rerun(begun, body.get(), settings.options(request));
        } catch (RunStopped stopped) {
            LOG.infof("%s", stopped.getMessage());
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "import %s broke off", queued.id());
        }
    }

    private static Rejection unreadable() {
        var problem = new Problem(
                Pointer.ROOT,
                Code.UNKNOWN_SHAPE,
                "The body begins like nothing that is read: " + ImportFormat.accepted());
        return new Rejection(1, 1, null, List.of(problem));
    }
}
