package io.cuepress.store.run;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.run.ImportRun.Counts;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.State;
import io.cuepress.store.sql.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes import runs. Every call is one transaction, or part of the caller's.
@ApplicationScoped
public class ImportRuns {

    private final ImportRunRepository runs;
    private final RejectionRepository rejections;
    private final Replica replica;

    ImportRuns(ImportRunRepository runs, RejectionRepository rejections, Replica replica) {
        this.replica = replica;
        this.runs = runs;
        this.rejections = rejections;
    }

    /// Stores a new run.
    ///
    /// @return false, with nothing stored, when there is already a run with this id
    @Transactional
    public boolean begin(ImportRun run) {
        runs.lock(run.id());
        if (runs.findByIdOptional(run.id()).isPresent()) {
            return false;
        }
        var entity = fill(new ImportRunEntity(), run);
        entity.owner = replica.id();
        runs.persist(entity);
        return true;
    }

    /// Restarts a queued run from its first record. This resets the counts and deletes the rejections of the
    /// earlier attempt; episodes that it stored will count as unchanged.
    @Transactional
    public void restart(ImportRun run) {
        rejections.delete("runId", run.id());
        runs.findByIdOptional(run.id()).ifPresent(entity -> fill(entity, run));
    }

    /// Stores the progress of a run.
    ///
    /// @param since  the rejections since the last call
    /// @throws RunStopped when the run was cancelled, or its lease expired and another replica may have taken it
    @Transactional
    public void progress(ImportRun run, List<Rejection> since) {
        var stored = runs.findByIdOptional(run.id())
                .orElseThrow(
                        () -> new IllegalStateException("run " + run.id() + " was not stored before it made progress"));
        if (!replica.id().equals(stored.owner) || (stored.cancelled && run.state() == State.RUNNING)) {
            throw new RunStopped(run.id());
        }
        fill(stored, run);
        for (var rejection : since) {
            rejections.persist(entity(run.id(), rejection));
        }
    }

    @Transactional
    public Optional<ImportRun> find(UUID id) {
        return runs.findByIdOptional(id).map(ImportRuns::run);
    }

    /// The first [ImportRun#LISTED] rejections of a run.
    @Transactional
    public List<Rejection> firstRejections(UUID id) {
        return rejections.of(id, 0, ImportRun.LISTED).stream()
                .map(ImportRuns::rejection)
                .toList();
    }

    /// A page of rejections, in the order of the records.
    ///
    /// @param afterRecord  the last record of the previous page; 0 for the first page
    /// @param most  the maximum number of rejections
    @Transactional
    public List<Rejection> rejections(UUID id, long afterRecord, int most) {
        return rejections.of(id, afterRecord, most).stream()
                .map(ImportRuns::rejection)
                .toList();
    }

    /// A page of runs, newest first, and one more run if there is a next page.
    ///
    /// @param after  the last run of the previous page; null for the first page
    @Transactional
    public List<ImportRun> list(@Nullable Cursor after, int limit) {
        return runs.newest(after, limit + 1).stream().map(ImportRuns::run).toList();
    }

    private static ImportRunEntity fill(ImportRunEntity entity, ImportRun run) {
        entity.id = run.id();
        entity.state = run.state().slug();
        entity.format = run.format();
        entity.received = run.counts().received();
        entity.created = run.counts().created();
        entity.updated = run.counts().updated();
        entity.unchanged = run.counts().unchanged();
        entity.rejected = run.counts().rejected();
        entity.repaired = run.counts().repaired();
        entity.segments = run.counts().segments();
        entity.bytes = run.counts().bytes();
        entity.repairs = RunJson.repairs(run.repairs());
        entity.ignored = RunJson.counts(run.ignored());
        entity.startedAt = run.startedAt();
        entity.finishedAt = run.finishedAt();
        return entity;
    }

    private static ImportRun run(ImportRunEntity entity) {
        return new ImportRun(
                entity.id,
                State.valueOf(entity.state.toUpperCase(Locale.ROOT)),
                entity.format,
                new Counts(
                        entity.received,
                        entity.created,
                        entity.updated,
                        entity.unchanged,
                        entity.rejected,
                        entity.repaired,
                        entity.segments,
                        entity.bytes),
                RunJson.repairs(entity.repairs),
                RunJson.counts(entity.ignored),
                entity.startedAt,
                entity.finishedAt);
    }

    private static RejectionEntity entity(UUID run, Rejection rejection) {
        var entity = new RejectionEntity();
        entity.runId = run;
        entity.record = rejection.record();
        entity.line = rejection.line();
        entity.episodeId =
                rejection.episodeId() == null ? null : rejection.episodeId().value();
        entity.errors = RunJson.problems(rejection.errors());
        return entity;
    }

    private static Rejection rejection(RejectionEntity entity) {
        return new Rejection(
                entity.record,
                entity.line,
                entity.episodeId == null ? null : new EpisodeId(entity.episodeId),
                RunJson.problems(entity.errors));
    }
}
