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

/// Counts what imports come to. Every series is there from the start, at zero: what appears with its first count is
/// missed by whoever looks at increases.
@ApplicationScoped
class ImportMetrics {

    private final MeterRegistry metrics;

    ImportMetrics(MeterRegistry metrics, RunLeases keeper) {
        this.metrics = metrics;
        Gauge.builder("cuepress.import.running", keeper, RunLeases::atWork)
                .description("Imports that this replica works on")
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

    /// Counts what a transaction stored: the difference that it made.
    void stored(Stored before, Stored after) {
        add(records("created"), after.created() - before.created());
        add(records("updated"), after.updated() - before.updated());
        add(records("unchanged"), after.unchanged() - before.unchanged());
        add(segments(), after.segments() - before.segments());
    }

    /// Counts records that were rejected, each by the first thing that is wrong with it.
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
