package io.cuepress.http.episodes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.store.write.SegmentEdits.NotAsExpected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The current state of an episode after a failed precondition, for the client to compare with its own.
///
/// @param segment  at the position of the write, if there is one
@JsonInclude(Include.NON_NULL)
record CurrentState(
        long revision, Instant updatedAt, @Nullable SegmentView segment) {

    static CurrentState of(EpisodeSummary episode) {
        return new CurrentState(episode.revision(), episode.updatedAt(), null);
    }

    static CurrentState of(NotAsExpected found) {
        var segment = found.segment();
        return new CurrentState(found.revision(), found.updatedAt(), segment == null ? null : SegmentView.of(segment));
    }
}
