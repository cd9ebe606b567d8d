package io.cuepress.ingest;

import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.State;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.write.EpisodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Starts, restarts and fails import runs; [ImportRunner] does the work of one.
@ApplicationScoped
public class Importer {

    private final ImportRuns runs;
    private final ImportRunner.Services services;

    Importer(
            EpisodeStore episodes,
            ImportRuns runs,
            RunLeases leases,
            ImportMetrics metrics,
            ChannelKeeper channels,
            FreeSpace space,
            Clock clock) {
        this.runs = runs;
        this.services = new ImportRunner.Services(episodes, runs, leases, metrics, channels, space, clock);
    }

    /// Reads the body to its end and stores its episodes; empty when a run of this id exists already.
    ///
    /// @throws IOException when the body breaks off; the run is stored as interrupted then
    public Optional<ImportRun> run(UUID id, Body body) throws IOException {
        services.space().require();
        var runner = new ImportRunner(id, services.now(), body, services);
        return runs.begin(runner.as(State.RUNNING)) ? Optional.of(runner.run()) : Optional.empty();
    }

    /// Begins a run whose body is stored later; false when a run of this id exists already.
    boolean reserve(UUID id) {
        services.space().require();
        return runs.begin(ImportRun.begun(id, services.now()));
    }

    /// Runs a stored import from its beginning.
    void rerun(ImportRun begun, Body body) throws IOException {
        var runner = new ImportRunner(begun.id(), begun.startedAt(), body, services);
        runs.restart(runner.as(State.RUNNING));
        runner.run();
    }

    /// Ends a run whose body cannot be read at all.
    void fail(ImportRun begun, Rejection reason) {
        runs.progress(begun.failed(services.now()), List.of(reason));
    }
}
