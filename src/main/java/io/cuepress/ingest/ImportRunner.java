package io.cuepress.ingest;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.heap.HeapBudget;
import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.intake.segment.SpokenLanguage;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.State;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.run.RunStopped;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Saved;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Runs one import from the first byte of its body to its report. Stored batches stay stored, whatever happens to
/// the rest.
final class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    /// The bytes of the heap for one of a batch: its content, its rows, and the batch before it.
    private static final long HEAP_FACTOR = 4;

    private final UUID id;
    private final Instant startedAt;
    private final Body body;
    private final Services services;
    private final Records records;
    private final Tally tally = new Tally();
    private final BatchStorer storer = new BatchStorer();
    private final SeenIds seenEpisodes = new SeenIds();
    private final SeenIds seenDetails = new SeenIds();
    private final HeapBudget.Lease share = HeapBudget.SHARED.lease();
    private Batch batch = new Batch();

    ImportRunner(UUID id, Instant startedAt, Body body, Services services) {
        this.id = id;
        this.startedAt = startedAt;
        this.body = body;
        this.services = services;
        this.records = new Records(body);
    }

    /// Reads the body to its end; the answer is the completed run.
    ///
    /// @throws RunStopped when the run was cancelled or taken over
    /// @throws IOException when the body breaks off
    ImportRun run() throws IOException {
        services.leases.acquire(id);
        try (body;
                records;
                storer;
                share) {
            read();
            return complete();
        } catch (RunStopped stopped) {
            throw ended(State.INTERRUPTED, stopped);
        } catch (IOException brokenOff) {
            var isCancelled = services.leases.isCancelled(id);
            ended(State.INTERRUPTED, brokenOff);
            if (isCancelled) {
                throw new RunStopped(id);
            }
            throw brokenOff;
        } catch (RuntimeException failure) {
            throw ended(State.FAILED, failure);
        } catch (Error failure) {
            throw ended(State.FAILED, failure);
        } finally {
            services.leases.release(id);
        }
    }

    private void read() throws IOException {
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            receive(next.get());
            if (batch.isFull() || tally.rejectionsWaiting() >= ImportRun.LISTED) {
                store();
            }
        }
    }

    private void receive(Records.Read read) {
        tally.receive(read.ignored());
        switch (read) {
            case Records.Refused refused -> tally.reject(refused.rejection());
            case Records.Taken taken -> add(taken);
        }
    }

    private void add(Records.Taken taken) {
        var content = taken.content();
        if (batch.has(content.id())) {
            store();
        }
        tally.repair(content.id(), taken.repairs());
        seen(content)
                .add(content.id(), taken.record())
                .ifPresent(before -> tally.repair(content.id(), List.of(duplicate(before, taken.record()))));
        batch.add(content, taken.bytes());
        share.growTo(HEAP_FACTOR * batch.bytes());
    }

    /// An episode, its details and its tracks share an id and are no duplicates of each other.
    private SeenIds seen(Imported content) {
        return switch (content) {
            case Episode episode -> seenEpisodes;
            case EpisodeDetails details -> seenDetails;
            case EpisodeTrack track -> new SeenIds();
        };
    }

    private static Problem duplicate(long before, long now) {
        return new Problem(
                Pointer.ROOT,
                Code.DUPLICATE_ID,
                "Record " + now + " has the same id as record " + before + "; the later record was used.");
    }

    private void store() {
        services.space.require();
        var full = batch;
        var rejections = tally.takeRejections();
        batch = new Batch();
        storer.store(() -> store(full, rejections));
    }

    /// Stores the episodes and the progress of the run in one transaction.
    private void store(Batch full, List<Rejection> rejections) {
        var before = tally.stored();
        try {
            Retries.run(() -> {
                tally.restore(before, List.of());
                QuarkusTransaction.requiringNew().run(() -> storeBatch(full.episodes(), rejections));
            });
        } catch (RuntimeException rolledBack) {
            tally.restore(before, rejections);
            throw rolledBack;
        }
        services.metrics.stored(before, tally.stored());
        services.metrics.rejected(rejections);
    }

    private void storeBatch(List<Imported> batched, List<Rejection> rejections) {
        var saved =
                batched.isEmpty() ? List.<Saved>of() : services.episodes.saveAll(batched, SpokenLanguage::detectedIn);
        for (var i = 0; i < saved.size(); i++) {
            tally.save(saved.get(i), Batch.segmentsIn(batched.get(i)));
        }
        services.runs.progress(as(State.RUNNING), rejections);
    }

    private ImportRun complete() {
        store();
        storer.await();
        services.channels.catchUp();
        var run = as(State.COMPLETED);
        services.runs.progress(run, List.of());
        services.metrics.ended(State.COMPLETED);
        return run;
    }

    /// Stores how the run ended and returns the reason; if that fails too, the log has both failures.
    private <T extends Throwable> T ended(State state, T reason) {
        services.metrics.ended(state);
        try {
            settle(reason);
            var rejections = tally.takeRejections();
            services.runs.progress(as(state), rejections);
            services.metrics.rejected(rejections);
        } catch (RuntimeException unrecorded) {
            reason.addSuppressed(unrecorded);
            LOG.errorf(reason, "import %s ended as %s, and that could not be stored", id, state.slug());
        }
        return reason;
    }

    /// Waits for the batch that is being stored; a failure of it is added to the reason.
    private void settle(Throwable reason) {
        try {
            storer.await();
        } catch (RuntimeException another) {
            reason.addSuppressed(another);
        }
    }

    /// The run as it is now, in this state.
    ImportRun as(State state) {
        return new ImportRun(
                id,
                state,
                body.format().slug(),
                tally.counts(body.bytes()),
                tally.repairs(),
                tally.ignored(),
                startedAt,
                state == State.RUNNING ? null : services.now());
    }

    /// What every run uses.
    record Services(
            EpisodeStore episodes,
            ImportRuns runs,
            RunLeases leases,
            ImportMetrics metrics,
            ChannelKeeper channels,
            FreeSpace space,
            Clock clock) {

        /// The current time, no more exact than the database keeps it, so that a report reads the same when it
        /// is fetched again.
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
