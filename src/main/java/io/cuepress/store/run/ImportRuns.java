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

/// The door to stored import runs. Every call is one transaction, or a part of the caller's.
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

    /// Stores a run as it begins; false, with nothing stored, when its id is taken.
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

    /// Begins a queued run again from nothing: what an earlier attempt counted and rejected is forgotten, what it
    /// stored
    /// will be found unchanged.
    @Transactional
    public void restart(ImportRun run) {
        rejections.delete("runId", run.id());
        runs.findByIdOptional(run.id()).ifPresent(entity -> fill(entity, run));
    }

    /// Stores how far a run has come, with the rejections since it was last stored.
    ///
    /// @throws RunStopped when somebody asked for that, or another replica took the run for abandoned
    @Transactional
    public void progress(ImportRun run, List<Rejection> since) {
        var stored = runs.findByIdOptional(run.id())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has not begun"));
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

    /// The first rejections of a run, as many as a report lists.
    @Transactional
    public List<Rejection> firstRejections(UUID id) {
        return rejections.of(id, 0, ImportRun.LISTED).stream()
                .map(ImportRuns::rejection)
                .toList();
    }

    /// A page of rejections behind a record, in the order of the records.
    @Transactional
    public List<Rejection> rejections(UUID id, long afterRecord, int most) {
        return rejections.of(id, afterRecord, most).stream()
                .map(ImportRuns::rejection)
                .toList();
    }

    /// Runs from the newest on, behind a cursor if one is given; one more than asked for where there are more.
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
