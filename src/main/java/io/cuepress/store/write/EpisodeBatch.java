package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.store.channel.ChannelChanges;
import io.cuepress.store.segment.SegmentCopy;
import io.cuepress.store.write.EpisodeRows.Hashed;
import io.cuepress.store.write.EpisodeRows.Stored;
import io.cuepress.store.write.Saved.Outcome;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Stores a batch of episodes with unique ids in the transaction of the connection.
///
/// Unchanged episodes cost one query for the whole batch. A changed episode loses the track it was imported with and
/// keeps tracks in other languages.
final class EpisodeBatch {

    private static final String DROP_OWN_TRACKS = """
            WITH gone AS (
                DELETE FROM track t
                USING unnest(?::text[], ?::text[]) AS episode (id, language)
                WHERE t.episode_id = episode.id AND (t.own OR t.language = episode.language)
                RETURNING t.episode_id, t.language)
            DELETE FROM segment s USING gone
            WHERE s.episode_id = gone.episode_id AND s.language = gone.language
            """;
    private static final String ADD_TRACKS = """
            INSERT INTO track (episode_id, language, own, segment_count, end_ms)
            SELECT id, language, true, segments, end_ms
            FROM unnest(?::text[], ?::text[], ?::int[], ?::bigint[]) AS track (id, language, segments, end_ms)
            """;

    private final Connection connection;
    private final EpisodeRows rows;
    private final UnaryOperator<Episode> completion;

    /// @param completion  adds content that the hash of an episode does not cover, before the episode is written
    EpisodeBatch(Connection connection, UnaryOperator<Episode> completion) {
        this.connection = connection;
        this.rows = new EpisodeRows(connection);
        this.completion = completion;
    }

    /// Stores the episodes.
    ///
    /// @return the results in the order of the episodes
    List<Saved> store(List<Episode> episodes, Instant now) throws SQLException, IOException {
        var hashed = episodes.stream()
                .map(episode -> new Hashed(episode, ContentHash.of(episode)))
                .toList();
        var before = rows.stored(episodes.stream().map(Episode::id).toList());
        var differing = hashed.stream()
                .filter(episode -> differs(episode, before))
                .map(this::completed)
                .toList();
        var written = differing.isEmpty() ? Map.<EpisodeId, Saved>of() : rows.write(differing, now);
        markChannels(differing, before);
        writeTranscripts(
                differing.stream()
                        .map(Hashed::episode)
                        .filter(episode -> written.containsKey(episode.id()))
                        .toList(),
                written);
        return episodes.stream()
                .map(episode ->
                        Optional.ofNullable(written.get(episode.id())).orElseGet(() -> unchanged(episode, before)))
                .toList();
    }

    /// Also the channel that an episode leaves.
    private void markChannels(List<Hashed> written, Map<EpisodeId, Stored> before) throws SQLException {
        var channels = new TreeSet<String>();
        for (var episode : written) {
            channels.add(episode.episode().metadata().channel().name());
            var stored = before.get(episode.episode().id());
            if (stored != null) {
                channels.add(stored.channel());
            }
        }
        ChannelChanges.mark(connection, channels);
    }

    private Hashed completed(Hashed episode) {
        return new Hashed(completion.apply(episode.episode()), episode.hash());
    }

    private static boolean differs(Hashed episode, Map<EpisodeId, Stored> before) {
        var stored = before.get(episode.episode().id());
        if (stored == null || !Arrays.equals(stored.hash(), episode.hash())) {
            return true;
        }
        var given = episode.episode().metadata().video();
        return !stored.video().updatedBy(given).equals(stored.video());
    }

    /// An episode that was not found and yet not written: another batch has stored the same content in
    /// the meantime.
    private static Saved unchanged(Episode episode, Map<EpisodeId, Stored> before) {
        var stored = before.get(episode.id());
        return new Saved(episode.id(), Outcome.UNCHANGED, stored == null ? 0 : stored.revision());
    }

    private void writeTranscripts(List<Episode> episodes, Map<EpisodeId, Saved> written)
            throws SQLException, IOException {
        var updated = episodes.stream()
                .filter(episode -> written.get(episode.id()) instanceof Saved(var id, var outcome, var revision)
                        && outcome == Outcome.UPDATED)
                .toList();
        if (!updated.isEmpty()) {
            dropOwnTracks(updated);
        }
        if (!episodes.isEmpty()) {
            addTracks(episodes);
            SegmentCopy.write(
                    connection, episodes.stream().map(EpisodeBatch::track).toList());
        }
    }

    private static EpisodeTrack track(Episode episode) {
        return new EpisodeTrack(episode.id(), episode.transcript());
    }

    private void dropOwnTracks(List<Episode> episodes) throws SQLException {
        try (var drop = connection.prepareStatement(DROP_OWN_TRACKS)) {
            drop.setArray(1, ids(episodes));
            drop.setArray(2, languages(episodes));
            drop.executeUpdate();
        }
    }

    private void addTracks(List<Episode> episodes) throws SQLException {
        try (var add = connection.prepareStatement(ADD_TRACKS)) {
            add.setArray(1, ids(episodes));
            add.setArray(2, languages(episodes));
            add.setArray(
                    3, array("int4", episodes, e -> e.transcript().segments().size()));
            add.setArray(4, array("int8", episodes, e -> e.transcript().end().ms()));
            add.executeUpdate();
        }
    }

    private Array ids(List<Episode> episodes) throws SQLException {
        return array("text", episodes, episode -> episode.id().value());
    }

    private Array languages(List<Episode> episodes) throws SQLException {
        return array(
                "text", episodes, episode -> episode.transcript().language().tag());
    }

    private Array array(String type, List<Episode> episodes, Function<Episode, Object> column) throws SQLException {
        return connection.createArrayOf(type, episodes.stream().map(column).toArray());
    }
}
