package io.cuepress.store.read;

import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.core.time.Timecode;
import io.cuepress.store.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The columns of the table `episode` about the video itself.
public final class VideoColumns {

    private VideoColumns() {}

    public static Video video(ResultSet row) throws SQLException {
        return video(row.getObject("duration_ms", Long.class), Sql.instant(row, "published_at"));
    }

    static Video video(@Nullable Long durationMs, @Nullable Instant publishedAt) {
        return new Video(durationMs == null ? null : new Timecode(durationMs), publishedAt);
    }
}
