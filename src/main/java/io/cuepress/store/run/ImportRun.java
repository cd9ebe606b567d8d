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

/// An import run and its results so far.
///
/// @param format the format of the body, as it was declared or recognised; empty until then
/// @param repairs the first [#LISTED] of them
/// @param ignored the names of columns that are not imported, with the number of records that have them
/// @param finishedAt null while it is running
public record ImportRun(
        UUID id,
        State state,
        String format,
        Counts counts,
        List<Repair> repairs,
        Map<String, Long> ignored,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /// How many repairs a run lists one by one, and how many rejections a report lists.
    public static final int LISTED = 100;

    public ImportRun {
        repairs = List.copyOf(repairs);
        ignored = Map.copyOf(ignored);
    }

    /// Reads an id; empty when the text is not a UUID with all its digits.
    public static Optional<UUID> parseId(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    /// A run that has just begun.
    public static ImportRun begun(UUID id, Instant startedAt) {
        return new ImportRun(id, State.RUNNING, "", Counts.NONE, List.of(), Map.of(), startedAt, null);
    }

    /// This run as failed.
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

    /// How many records were received, stored, rejected and repaired, how many segments were stored, and how many
    /// bytes were read.
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

        /// The number of records that were not rejected.
        public long accepted() {
            return created + updated + unchanged;
        }
    }

    /// A repair of an episode.
    public record Repair(EpisodeId episodeId, Problem problem) {}

    /// A record that was rejected, with all reasons.
    ///
    /// @param record  its number, from 1
    /// @param line  where it starts in the body, from 1
    /// @param episodeId  null when the record has no valid one
    public record Rejection(
            long record, long line, @Nullable EpisodeId episodeId, List<Problem> errors) {
        public Rejection {
            errors = List.copyOf(errors);
        }
    }
}
