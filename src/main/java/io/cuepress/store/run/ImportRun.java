package io.cuepress.store.run;

import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import run and what it came to so far.
///
/// @param format what the body was read as
/// @param counts how many records there were, and what became of them
/// @param repairs the first hundred mends
/// @param ignored columns that nobody reads, with the number of records that have them
public record ImportRun(
        UUID id,
        State state,
        String format,
        Counts counts,
        List<Repair> repairs,
        Map<String, Long> ignored,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /// How many mends a run lists one by one, and rejections a report.
    public static final int LISTED = 100;

    public ImportRun {
        repairs = List.copyOf(repairs);
        ignored = Map.copyOf(ignored);
    }

    /// The id that `text` spells; empty when it is no UUID written in full.
    public static Optional<UUID> parseId(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    /// A run of which nothing is known but that it has begun.
    public static ImportRun begun(UUID id, Instant startedAt) {
        return new ImportRun(id, State.RUNNING, "", Counts.NONE, List.of(), Map.of(), startedAt, null);
    }

    /// This run, ended without having been read.
    public ImportRun failed(Instant finishedAt) {
        return new ImportRun(id, State.FAILED, format, counts, repairs, ignored, startedAt, finishedAt);
    }

    public enum State {
        RUNNING,
        COMPLETED,
        FAILED,
        INTERRUPTED;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Records received, what became of them, mends made, segments stored and bytes read.
    public record Counts(
            long received,
            long created,
            long updated,
            long unchanged,
            long rejected,
            long repaired,
            long segments,
            long bytes) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        /// How many records were taken in, whether or not that changed anything.
        public long accepted() {
            return created + updated + unchanged;
        }
    }

    /// Something that was mended in an episode.
    public record Repair(EpisodeId episodeId, Problem problem) {}

    /// A record that was not taken, and all the reasons.
    public record Rejection(
            long record, long line, @Nullable EpisodeId episodeId, List<Problem> errors) {
        public Rejection {
            errors = List.copyOf(errors);
        }
    }
}
