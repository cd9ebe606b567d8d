package io.cuepress.ingest;

import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.Counts;
import io.cuepress.store.run.ImportRun.Rejection;
import io.cuepress.store.run.ImportRun.Repair;
import io.cuepress.store.write.Saved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The counts of a run so far, updated by the thread that reads and the thread that stores. Lists that could grow
/// with the body, of ignored columns and repairs, have a limit.
final class Tally {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_REJECTIONS = 10_000;

    private long received;
    private Stored stored = new Stored(0, 0, 0, 0);
    private long rejected;
    private long repaired;
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<String, Long> ignored = new LinkedHashMap<>();
    private List<Rejection> newRejections = new ArrayList<>();

    synchronized void receive(List<String> ignoredColumns) {
        received++;
        for (var column : ignoredColumns) {
            if (ignored.size() < MOST_COLUMNS || ignored.containsKey(column)) {
                ignored.merge(column, 1L, Long::sum);
            }
        }
    }

    /// Counts a rejection, and keeps it unless there are many: a short body can have any number of bad records.
    synchronized void reject(Rejection rejection) {
        rejected++;
        if (rejected <= MOST_REJECTIONS) {
            newRejections.add(rejection);
        }
    }

    synchronized void repair(EpisodeId id, List<Problem> made) {
        repaired += made.size();
        made.stream()
                .limit(ImportRun.LISTED - (long) repairs.size())
                .map(repair -> new Repair(id, repair))
                .forEach(repairs::add);
    }

    synchronized void save(Saved saved, int segmentCount) {
        var s = stored;
        var segments = s.segments + segmentCount;
        stored = switch (saved.outcome()) {
            case CREATED -> new Stored(s.created + 1, s.updated, s.unchanged, segments);
            case UPDATED -> new Stored(s.created, s.updated + 1, s.unchanged, segments);
            case UNCHANGED -> new Stored(s.created, s.updated, s.unchanged + 1, segments);
        };
    }

    /// The counts of what is stored so far, to restore when a transaction fails.
    synchronized Stored stored() {
        return stored;
    }

    /// Restores the counts from before a failed transaction, and the rejections it should have stored.
    synchronized void restore(Stored before, List<Rejection> rejections) {
        stored = before;
        newRejections.addAll(0, rejections);
    }

    /// The number of rejections that are not stored yet.
    synchronized int rejectionsWaiting() {
        return newRejections.size();
    }

    /// Hands over the rejections that are not stored yet.
    synchronized List<Rejection> takeRejections() {
        var taken = newRejections;
        newRejections = new ArrayList<>();
        return taken;
    }

    synchronized Counts counts(long bytes) {
        return new Counts(
                received, stored.created, stored.updated, stored.unchanged, rejected, repaired, stored.segments, bytes);
    }

    synchronized List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    synchronized Map<String, Long> ignored() {
        return Map.copyOf(ignored);
    }

    /// The number of stored records by outcome, and of their segments.
    record Stored(long created, long updated, long unchanged, long segments) {}
}
