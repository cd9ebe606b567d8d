package io.cuepress.store.read;

import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.episode.ChapterBasis;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.EpisodeRepository.EpisodeRow;
import io.cuepress.store.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// Reads the columns of an episode in the statements of [EpisodeRead].
final class EpisodeColumns {

    private EpisodeColumns() {}

    static EpisodeRow row(EpisodeId id, ResultSet row) throws SQLException {
        return new EpisodeRow(
                id.value(),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                Sql.instant(row, "published_at"),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    /// The profile of its channel.
    static ChannelProfile profile(ResultSet row) throws SQLException {
        var bytes = row.getBytes("profile");
        return bytes == null ? ChannelProfile.EMPTY : ChannelProfile.read(bytes);
    }

    static EpisodeVersion version(EpisodeId id, ResultSet row) throws SQLException {
        return new EpisodeVersion(
                id,
                new Title(row.getString(1)),
                new Language(row.getString(2)),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new ChapterBasis(row.getBoolean(5), row.getString(6), row.getLong(7)),
                row.getInt(8));
    }
}
