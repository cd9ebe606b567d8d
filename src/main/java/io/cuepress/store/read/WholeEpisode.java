package io.cuepress.store.read;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.segment.StoredSegments;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// Completes details of an episode with what is stored under the same id, if anything.
public final class WholeEpisode {

    private static final String SELECT = """
            SELECT channel, url, title, description, duration_ms, published_at, transcription, language,
                   language_source
            FROM episode
            WHERE id = ?
            """;

    private WholeEpisode() {}

    public static Episode of(Connection connection, EpisodeDetails details) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, details.id().value());
            try (var row = select.executeQuery()) {
                return row.next() ? stored(connection, row, details) : withoutSegments(details);
            }
        }
    }

    private static Episode stored(Connection connection, ResultSet row, EpisodeDetails details) throws SQLException {
        var language = new Language(row.getString("language"));
        return new Episode(
                details.id(),
                metadata(row).updatedBy(details.metadata()),
                row.getString("transcription"),
                StoredSegments.transcript(connection, details.id(), language),
                LanguageSource.valueOf(row.getString("language_source").toUpperCase(Locale.ROOT)));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        var url = row.getString("url");
        return new Metadata(
                new Channel(row.getString("channel")),
                url == null ? null : new VideoUrl(url),
                new Title(row.getString("title")),
                new Description(row.getString("description")),
                VideoColumns.video(row));
    }

    private static Episode withoutSegments(EpisodeDetails details) {
        var empty = new Transcript(Language.UNDETERMINED, List.of());
        return new Episode(details.id(), details.metadata(), "", empty, LanguageSource.NONE);
    }
}
