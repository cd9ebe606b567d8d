package io.cuepress.ingest;

import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.ImportRun;
import io.cuepress.store.ImportRun.Counts;
import io.cuepress.store.ImportRun.Rejection;
import io.cuepress.store.ImportRun.Repair;
import io.cuepress.store.Saved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a run came to so far. Lists that could grow with the body are held short: names of ignored columns, mends.
final class Tally {

    private static final int MOST_COLUMNS = 100;

    private long received;
    private Stored stored = new Stored(0, 0, 0, 0);
    private long rejected;
    private long repaired;
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<String, Long> ignored = new LinkedHashMap<>();
    private List<Rejection> newRejections = new ArrayList<>();

    void receive(List<String> ignoredColumns) {
        received++;
        for (var column : ignoredColumns) {
            if (ignored.size() < MOST_COLUMNS || ignored.containsKey(column)) {
                ignored.merge(column, 1L, Long::sum);
            }
        }
    }

    void reject(Rejection rejection) {
        rejected++;
        newRejections.add(rejection);
    }

    void repair(EpisodeId id, List<Problem> mends) {
        repaired += mends.size();
        mends.stream()
                .limit(ImportRun.LISTED - (long) repairs.size())
                .map(mend -> new Repair(id, mend))
                .forEach(repairs::add);
    }

    void save(Saved saved, int segmentCount) {
        var s = stored;
        var segments = s.segments + segmentCount;
        stored = switch (saved.outcome()) {
            case CREATED -> new Stored(s.created + 1, s.updated, s.unchanged, segments);
            case UPDATED -> new Stored(s.created, s.updated + 1, s.unchanged, segments);
            case UNCHANGED -> new Stored(s.created, s.updated, s.unchanged + 1, segments);
        };
    }

    /// What is stored so far, to go back to when a transaction fails.
    Stored stored() {
        return stored;
    }

    void restore(Stored before) {
        stored = before;
    }

    /// The rejections that are not stored yet.
    List<Rejection> newRejections() {
        return newRejections;
    }

    void rejectionsStored() {
        newRejections = new ArrayList<>();
    }

    Counts counts(long bytes) {
        return new Counts(
                received, stored.created, stored.updated, stored.unchanged, rejected, repaired, stored.segments, bytes);
    }

    List<Repair> repairs() {
        return repairs;
    }

    Map<String, Long> ignored() {
        return ignored;
    }

    /// How many episodes came to what, and their segments.
    record Stored(long created, long updated, long unchanged, long segments) {}
}
