package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.store.read.VideoColumns;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.write.Saved.Outcome;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes rows of the table `episode`, a batch at a time.
final class EpisodeRows {

    /// Rows are locked in the order of their ids, so that batches with common episodes cannot deadlock.
    ///
    /// A revision is a time in microseconds and not a counter, so that an episode that is deleted and imported
    /// again cannot get an old revision. `updated_at` of an existing row becomes later than `created_at`: that
    /// distinguishes updated rows from created ones even in partitioned tables, which have no system columns for
    /// it. The addition is done in UTC because Citus accepts only expressions that depend on no setting.
    ///
    /// What an episode does not say of its video keeps what is stored.
    private static final String UPSERT = """
            INSERT INTO episode (id, channel, url, title, description, transcription, language, language_source,
                                 content_hash, duration_ms, published_at, revision, created_at, updated_at)
            SELECT id, channel, url, title, description, transcription, language, language_source,
                   content_hash, duration_ms, published_at, ?, at, at
            FROM (SELECT *, ?::timestamptz + place * interval '1 microsecond' AS at
                  FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::bytea[], ?::bigint[], ?::timestamptz[])
                       WITH ORDINALITY AS row (id, channel, url, title, description, transcription, language,
                                               language_source, content_hash, duration_ms, published_at,
                                               place)) AS rows
            ORDER BY id COLLATE "C"
            ON CONFLICT (id) DO UPDATE
                SET channel = excluded.channel, url = excluded.url, title = excluded.title,
                    description = excluded.description, transcription = excluded.transcription,
                    language = excluded.language, language_source = excluded.language_source,
                    content_hash = excluded.content_hash,
                    duration_ms = coalesce(excluded.duration_ms, episode.duration_ms),
                    published_at = coalesce(excluded.published_at, episode.published_at),
                    updated_at = greatest(
                        excluded.updated_at,
                        (episode.created_at AT TIME ZONE 'UTC' + interval '1 microsecond') AT TIME ZONE 'UTC'),
                    revision = greatest(episode.revision + 1, excluded.revision)
                WHERE episode.content_hash <> excluded.content_hash
                   OR coalesce(excluded.duration_ms <> episode.duration_ms, excluded.duration_ms IS NOT NULL)
                   OR coalesce(excluded.published_at <> episode.published_at, excluded.published_at IS NOT NULL)
            RETURNING id, revision, updated_at = created_at AS created
            """;

    private static final String STORED =
            "SELECT id, content_hash, duration_ms, published_at, revision, channel FROM episode WHERE id = ANY (?)";

    private final Connection connection;

    EpisodeRows(Connection connection) {
        this.connection = connection;
    }

    /// Those of the episodes that are stored, as far as changes are recognised by it.
    Map<EpisodeId, Stored> stored(List<EpisodeId> ids) throws SQLException {
        try (var select = connection.prepareStatement(STORED)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(EpisodeId::value).toArray()));
            return Sql.rows(select, EpisodeRows::stored).stream()
                    .collect(Collectors.toMap(Stored::id, Function.identity()));
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new EpisodeId(row.getString("id")),
                row.getBytes("content_hash"),
                VideoColumns.video(row),
                row.getLong("revision"),
                row.getString("channel"));
    }

    /// Writes the rows that are new or have changed, and returns their results.
    Map<EpisodeId, Saved> write(List<Hashed> episodes, Instant now) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setLong(1, ChronoUnit.MICROS.between(Instant.EPOCH, now));
            upsert.setTimestamp(2, Timestamp.from(now));
            text(upsert, 3, episodes, episode -> episode.id().value());
            text(upsert, 4, episodes, episode -> episode.metadata().channel().name());
            text(upsert, 5, episodes, EpisodeRows::url);
            text(upsert, 6, episodes, episode -> episode.metadata().title().text());
            text(
                    upsert,
                    7,
                    episodes,
                    episode -> episode.metadata().description().text());
            text(upsert, 8, episodes, Episode::transcription);
            text(upsert, 9, episodes, episode -> episode.transcript().language().tag());
            text(upsert, 10, episodes, episode -> episode.languageSource().slug());
            upsert.setArray(
                    11,
                    connection.createArrayOf(
                            "bytea", episodes.stream().map(Hashed::hash).toArray(byte[][]::new)));
            upsert.setArray(12, array("int8", episodes, EpisodeRows::durationMs));
            upsert.setArray(13, array("timestamptz", episodes, EpisodeRows::publishedAt));
            return saved(upsert);
        }
    }

    private static @Nullable String url(Episode episode) {
        var url = episode.metadata().url();
        return url == null ? null : url.value();
    }

    private void text(
            PreparedStatement upsert, int parameter, List<Hashed> episodes, Function<Episode, @Nullable String> column)
            throws SQLException {
        upsert.setArray(parameter, array("text", episodes, column));
    }

    private Array array(String type, List<Hashed> episodes, Function<Episode, ? extends @Nullable Object> column)
            throws SQLException {
        var values = new @Nullable Object[episodes.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = column.apply(episodes.get(i).episode());
        }
        return connection.createArrayOf(type, values);
    }

    private static @Nullable Long durationMs(Episode episode) {
        var duration = episode.metadata().video().duration();
        return duration == null ? null : duration.ms();
    }

    private static @Nullable String publishedAt(Episode episode) {
        var publishedAt = episode.metadata().video().publishedAt();
        return publishedAt == null ? null : publishedAt.toString();
    }

    private static Map<EpisodeId, Saved> saved(PreparedStatement upsert) throws SQLException {
        return Sql.rows(upsert, EpisodeRows::saved).stream().collect(Collectors.toMap(Saved::id, Function.identity()));
    }

    private static Saved saved(ResultSet row) throws SQLException {
        var outcome = row.getBoolean("created") ? Outcome.CREATED : Outcome.UPDATED;
        return new Saved(new EpisodeId(row.getString("id")), outcome, row.getLong("revision"));
    }

    /// An episode in the database, with the hash of its content.
    @SuppressWarnings("ArrayRecordComponent") // compared by its content where it is used
    record Stored(EpisodeId id, byte[] hash, Video video, long revision, String channel) {}

    /// An episode to write, with the hash of its content.
    @SuppressWarnings("ArrayRecordComponent")
    record Hashed(Episode episode, byte[] hash) {}
}
