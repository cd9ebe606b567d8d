package io.cuepress.store.write;

import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.write.Saved.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of the episode table, written a batch at a time.
final class EpisodeRows {

    /// Rows are locked in the order of their ids, so that two batches that share some wait for each other instead of
    /// for ever. A revision is no counter but microseconds, faster than anybody writes: an episode that is deleted
    /// and comes back must not meet its old numbers. What was there before is updated later than it was created:
    /// that tells the two apart also where the table is partitioned and rows have no system columns. The
    /// sum is made in UTC, which depends on no setting: Citus takes nothing else where an insert becomes an update.
    private static final String UPSERT = """
            INSERT INTO episode (id, channel, url, title, description, transcription, language, language_source,
                                 content_hash, revision, created_at, updated_at)
            SELECT id, channel, url, title, description, transcription, language, language_source,
                   content_hash, ?, at, at
            FROM (SELECT *, ?::timestamptz + place * interval '1 microsecond' AS at
                  FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::bytea[])
                       WITH ORDINALITY AS row (id, channel, url, title, description, transcription, language,
                                               language_source, content_hash, place)) AS rows
            ORDER BY id COLLATE "C"
            ON CONFLICT (id) DO UPDATE
                SET channel = excluded.channel, url = excluded.url, title = excluded.title,
                    description = excluded.description, transcription = excluded.transcription,
                    language = excluded.language, language_source = excluded.language_source,
                    content_hash = excluded.content_hash,
                    updated_at = greatest(
                        excluded.updated_at,
                        (episode.created_at AT TIME ZONE 'UTC' + interval '1 microsecond') AT TIME ZONE 'UTC'),
                    revision = greatest(episode.revision + 1, excluded.revision)
                WHERE episode.content_hash <> excluded.content_hash
            RETURNING id, revision, updated_at = created_at AS created
            """;

    private final Connection connection;

    EpisodeRows(Connection connection) {
        this.connection = connection;
    }

    /// The stored hash and revision of those of the episodes that are there.
    Map<EpisodeId, Stored> stored(List<EpisodeId> ids) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT id, content_hash, revision FROM episode WHERE id = ANY (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(EpisodeId::value).toArray()));
            var found = new HashMap<EpisodeId, Stored>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new EpisodeId(rows.getString(1)), new Stored(rows.getBytes(2), rows.getLong(3)));
                }
            }
            return found;
        }
    }

    /// Writes the rows that are new or differ, and says which; the others stay untouched.
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
        var values = new @Nullable String[episodes.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = column.apply(episodes.get(i).episode());
        }
        upsert.setArray(parameter, connection.createArrayOf("text", values));
    }

    private static Map<EpisodeId, Saved> saved(PreparedStatement upsert) throws SQLException {
        var saved = new HashMap<EpisodeId, Saved>();
        try (var rows = upsert.executeQuery()) {
            while (rows.next()) {
                var id = new EpisodeId(rows.getString("id"));
                var outcome = rows.getBoolean("created") ? Outcome.CREATED : Outcome.UPDATED;
                saved.put(id, new Saved(id, outcome, rows.getLong("revision")));
            }
        }
        return saved;
    }

    /// What is stored of an episode's content: enough to tell whether it changes.
    @SuppressWarnings("ArrayRecordComponent") // compared by its content where it is used
    record Stored(byte[] hash, long revision) {}

    /// An episode with the hash of its content.
    @SuppressWarnings("ArrayRecordComponent")
    record Hashed(Episode episode, byte[] hash) {}
}
