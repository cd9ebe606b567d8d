package io.cuepress.ingest;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.ingest.Tally.Stored;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.State;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Counts the outcomes of imports. Every series exists from the start, at zero: a series that appeared with its
/// first count would hide that count from queries of increases.
@ApplicationScoped
class ImportMetrics {

    private final MeterRegistry metrics;

    ImportMetrics(MeterRegistry metrics, RunLeases leases) {
        this.metrics = metrics;
        Gauge.builder("cuepress.import.running", leases, RunLeases::count)
                .description("Imports that run on this replica")
                .register(metrics);
        for (var outcome : List.of("created", "updated", "unchanged")) {
            records(outcome);
        }
        for (var code : Code.values()) {
            rejections(code);
        }
        for (var state : List.of(State.COMPLETED, State.FAILED, State.INTERRUPTED)) {
            runs(state);
        }
        segments();
    }

    /// Counts the records that a transaction stored.
    void stored(Stored before, Stored after) {
        add(records("created"), after.created() - before.created());
        add(records("updated"), after.updated() - before.updated());
        add(records("unchanged"), after.unchanged() - before.unchanged());
        add(segments(), after.segments() - before.segments());
    }

    /// Counts rejected records, each by its first problem.
    void rejected(List<Rejection> rejections) {
        for (var rejection : rejections) {
            rejections(rejection.errors().getFirst().code()).increment();
        }
    }

    void ended(State state) {
        runs(state).increment();
    }

    private static void add(Counter counter, long more) {
        counter.increment((double) more);
    }

    private Counter records(String outcome) {
        return Counter.builder("cuepress.import.records")
                .description("Records that were stored")
                .tag("outcome", outcome)
                .register(metrics);
    }

    private Counter rejections(Code code) {
        return Counter.builder("cuepress.import.rejections")
                .description("Records that were rejected")
                .tag("code", code.slug())
                .register(metrics);
    }

    private Counter runs(State state) {
        return Counter.builder("cuepress.import.runs")
                .description("Imports that ended")
                .tag("state", state.slug())
                .register(metrics);
    }

    private Counter segments() {
        return Counter.builder("cuepress.import.segments")
                .description("Segments of records that were stored")
                .register(metrics);
    }
}
