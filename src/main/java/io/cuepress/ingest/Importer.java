package io.cuepress.ingest;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.intake.record.IntakeOptions;
import io.cuepress.intake.segment.SpokenLanguage;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.State;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.run.RunStopped;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Saved;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Runs an import from the first byte to the report. What was stored stays stored, whatever happens to the rest.
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final EpisodeStore episodes;
    private final ImportRuns runs;
    private final RunLeases keeper;
    private final ImportMetrics metrics;
    private final Clock clock;

    Importer(EpisodeStore episodes, ImportRuns runs, RunLeases keeper, ImportMetrics metrics, Clock clock) {
        this.metrics = metrics;
        this.keeper = keeper;
        this.episodes = episodes;
        this.runs = runs;
        this.clock = clock;
    }

    /// Reads the body to its end and stores what it holds; empty when a run of this id was begun before.
    ///
    /// @throws IOException when the body breaks off; the run is stored as interrupted then
    public Optional<ImportRun> run(UUID id, Body body, IntakeOptions options) throws IOException {
        var run = new Run(id, body, options);
        return runs.begin(run.as(State.RUNNING)) ? Optional.of(run.run()) : Optional.empty();
    }

    /// Begins a run whose body is still to be stored; false when a run of this id was begun before.
    boolean reserve(UUID id) {
        return runs.begin(ImportRun.begun(id, now()));
    }

    /// Runs an import that waited, from the beginning.
    void rerun(ImportRun begun, Body body, IntakeOptions options) throws IOException {
        var run = new Run(begun.id(), begun.startedAt(), body, options);
        runs.restart(run.as(State.RUNNING));
        run.run();
    }

    /// Ends a run that cannot even be begun to be read.
    void fail(ImportRun begun, Rejection why) {
        runs.progress(begun.failed(now()), List.of(why));
    }

    /// As exact as the database keeps it: a report reads the same when it is fetched again.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// One run while it goes on.
    private final class Run {

        private final UUID id;
        private final Body body;
        private final Records records;
        private final Tally tally = new Tally();
        private final BatchStorer storer = new BatchStorer();
        private Batch batch = new Batch();
        private final SeenIds seenEpisodes = new SeenIds();
        private final SeenIds seenDetails = new SeenIds();
        private final Instant startedAt;

        private Run(UUID id, Body body, IntakeOptions options) {
            this(id, now(), body, options);
        }

        private Run(UUID id, Instant startedAt, Body body, IntakeOptions options) {
            this.startedAt = startedAt;
            this.id = id;
            this.body = body;
            this.records = new Records(body, options);
        }

        private ImportRun run() throws IOException {
            keeper.working(id);
            try (body;
                    records;
                    storer) {
                read();
                return finish(State.COMPLETED);
            } catch (RunStopped stopped) {
                abandon(State.INTERRUPTED, stopped);
                throw stopped;
            } catch (IOException cutOff) {
                var isStopped = keeper.wasStopped(id);
                abandon(State.INTERRUPTED, cutOff);
                if (isStopped) {
                    throw new RunStopped(id);
                }
                throw cutOff;
            } catch (RuntimeException failure) {
                abandon(State.FAILED, failure);
                throw failure;
            } finally {
                keeper.done(id);
            }
        }

        private void read() throws IOException {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                take(next.get());
                if (batch.isFull() || tally.rejectionsWaiting() >= ImportRun.LISTED) {
                    store();
                }
            }
        }

        private void take(Records.Read read) {
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
                    .ifPresent(before -> tally.repair(content.id(), List.of(comesAgain(before, taken.record()))));
            batch.add(content, taken.bytes());
        }

        /// Details and tracks and the episode they belong to are no duplicates of each other.
        private SeenIds seen(Imported content) {
            return switch (content) {
                case Episode episode -> seenEpisodes;
                case EpisodeDetails details -> seenDetails;
                case EpisodeTrack track -> new SeenIds();
            };
        }

        private static Problem comesAgain(long before, long now) {
            return new Problem(
                    Pointer.ROOT,
                    Code.DUPLICATE_ID,
                    "record " + now + " has the id of record " + before + "; the later one was taken");
        }

        private void store() {
            var full = batch;
            var rejections = tally.takeRejections();
            batch = new Batch();
            storer.store(() -> store(full, rejections));
        }

        /// One transaction: the episodes, and the run's own account of them.
        private void store(Batch full, List<Rejection> rejections) {
            var before = tally.stored();
            try {
                QuarkusTransaction.requiringNew().run(() -> storeBatch(full.episodes(), rejections));
            } catch (RuntimeException rolledBack) {
                tally.restore(before, rejections);
                throw rolledBack;
            }
            metrics.stored(before, tally.stored());
            metrics.rejected(rejections);
        }

        private void storeBatch(List<Imported> batched, List<Rejection> rejections) {
            var saved = batched.isEmpty() ? List.<Saved>of() : episodes.saveAll(batched, SpokenLanguage::detectedIn);
            for (var i = 0; i < saved.size(); i++) {
                tally.save(saved.get(i), Batch.segmentsIn(batched.get(i)));
            }
            runs.progress(as(State.RUNNING), rejections);
        }

        private ImportRun finish(State state) {
            store();
            storer.await();
            var run = as(state);
            runs.progress(run, List.of());
            metrics.ended(state);
            return run;
        }

        /// Says in the run's own record how it ended; if even that fails, the log says both.
        private void abandon(State state, Exception reason) {
            metrics.ended(state);
            try {
                settle(reason);
                var rejections = tally.takeRejections();
                runs.progress(as(state), rejections);
                metrics.rejected(rejections);
            } catch (RuntimeException unrecorded) {
                reason.addSuppressed(unrecorded);
                LOG.errorf(reason, "import %s ended as %s, which could not be stored", id, state);
            }
        }

        /// What is still being stored is stored, or adds its own reason.
        private void settle(Exception reason) {
            try {
                storer.await();
            } catch (RuntimeException another) {
                reason.addSuppressed(another);
            }
        }

        private ImportRun as(State state) {
            return new ImportRun(
                    id,
                    state,
                    body.format().slug(),
                    tally.counts(body.bytes()),
                    tally.repairs(),
                    tally.ignored(),
                    startedAt,
                    state == State.RUNNING ? null : now());
        }
    }
}
