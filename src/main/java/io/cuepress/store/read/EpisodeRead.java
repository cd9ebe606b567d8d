package io.cuepress.store.read;

import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.store.read.TrackRepository.TrackRow;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.segment.Window;
import io.cuepress.store.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Reads an episode and one of its tracks at the same revision, in one round trip.
///
/// Each of the statements sees what is committed when it starts. So the last one reads the revision again, and
/// everything is read once more when it differs from the one read first.
public final class EpisodeRead {

    private static final String SUMMARY = """
            SELECT channel, url, title, description, duration_ms, published_at, language, language_source,
                   revision, created_at, updated_at,
                   (SELECT profile FROM channel_profile p WHERE p.channel = e.channel) AS profile
            FROM episode e WHERE id = ?;
            SELECT language, segment_count, end_ms FROM track WHERE episode_id = ? ORDER BY own DESC, language;
            SELECT start_ms, title, img, url, listed FROM chapter WHERE episode_id = ? ORDER BY position;
            """;
    private static final String VERSION = """
            SELECT title, language, revision, updated_at, EXISTS (SELECT FROM chapter WHERE episode_id = e.id), channel,
                   (SELECT version FROM channel_profile p WHERE p.channel = e.channel),
                   (SELECT sum(segment_count) FROM track t WHERE t.episode_id = e.id)
            FROM episode e WHERE id = ?;
            """;
    private static final String OF_LANGUAGE =
            " FROM segment WHERE episode_id = ? AND language = coalesce(?, (SELECT language FROM episode WHERE id = ?))";
    private static final String WITHIN = " AND start_ms < ? AND end_ms >= ?";
    private static final String AT_REVISION = " AND (SELECT revision FROM episode WHERE id = ?) = ?";
    private static final String IN_ORDER = " ORDER BY position;";
    private static final String REVISION = "SELECT revision FROM episode WHERE id = ?";

    private static final String SUMMARY_AT_REVISION = SUMMARY + REVISION;
    private static final String WHOLE_EPISODE =
            SUMMARY + "SELECT " + StoredSegments.COLUMNS + OF_LANGUAGE + IN_ORDER + REVISION;
    private static final String TRACK_WINDOW =
            VERSION + "SELECT " + StoredSegments.COLUMNS + ", position" + OF_LANGUAGE + WITHIN + IN_ORDER + REVISION;
    private static final String SEGMENTS =
            "SELECT " + StoredSegments.COLUMNS + " FROM segment WHERE episode_id = ? AND language = ?";
    private static final String KNOWN_TRACK = SEGMENTS + AT_REVISION + " ORDER BY position";
    private static final String KNOWN_WINDOW = SEGMENTS + WITHIN + AT_REVISION + " ORDER BY position";

    private final PreparedStatement select;
    private final EpisodeId id;
    private int parameters;

    private EpisodeRead(PreparedStatement select, EpisodeId id) {
        this.select = select;
        this.id = id;
    }

    public static Optional<EpisodeSummary> summary(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(SUMMARY_AT_REVISION)) {
            var read = new EpisodeRead(select, id).ids(4);
            return read.consistently(read::summary, EpisodeSummary::revision);
        }
    }

    /// An episode and one of its tracks; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public static Optional<StoredEpisode> episode(Connection connection, EpisodeId id, @Nullable Language language)
            throws SQLException {
        try (var select = connection.prepareStatement(WHOLE_EPISODE)) {
            var read = new EpisodeRead(select, id).ids(3).language(language).ids(1);
            return read.consistently(
                    () -> read.episode(language), episode -> episode.summary().revision());
        }
    }

    public static Optional<EpisodeVersion> version(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(VERSION)) {
            var read = new EpisodeRead(select, id).ids(1);
            select.execute();
            return read.rows(row -> EpisodeColumns.version(id, row)).stream().findFirst();
        }
    }

    /// A track with at least the segments in the window; empty when there is no such episode.
    ///
    /// Most exports need only this. The episode is nearly always still at the known version, so reading the
    /// segments is enough.
    ///
    /// @param language  of the track; null for the episode's own
    public static Optional<LoadedTrack> track(
            Connection connection, EpisodeVersion known, @Nullable Language language, Window window)
            throws SQLException {
        var chosen = chosen(known, language);
        var segments = segments(connection, known, chosen, window);
        return segments.isEmpty()
                ? window(connection, known.id(), language, window).map(TrackWindow::track)
                : Optional.of(new LoadedTrack(known, chosen, segments));
    }

    /// The segments at the known version; none also when the episode is at another one.
    private static List<Segment> segments(Connection connection, EpisodeVersion known, Language language, Window window)
            throws SQLException {
        var isWhole = window.equals(Window.WHOLE);
        try (var select = connection.prepareStatement(isWhole ? KNOWN_TRACK : KNOWN_WINDOW)) {
            var read = new EpisodeRead(select, known.id()).ids(1).text(language.tag());
            (isWhole ? read : read.window(window)).ids(1).number(known.revision());
            select.execute();
            return read.rows(StoredSegments::segment);
        }
    }

    /// The segments in a window with their positions; empty when there is no such episode.
    ///
    /// @param language  of the track; null for the episode's own
    public static Optional<TrackWindow> window(
            Connection connection, EpisodeId id, @Nullable Language language, Window window) throws SQLException {
        try (var select = connection.prepareStatement(TRACK_WINDOW)) {
            var read = new EpisodeRead(select, id)
                    .ids(1)
                    .language(language)
                    .window(window)
                    .ids(1);
            return read.consistently(
                    () -> read.window(language), found -> found.episode().revision());
        }
    }

    /// Sets the next parameters to the id of the episode.
    private EpisodeRead ids(int count) throws SQLException {
        for (var i = 0; i < count; i++) {
            text(id.value());
        }
        return this;
    }

    private EpisodeRead language(@Nullable Language language) throws SQLException {
        return ids(1).text(language == null ? null : language.tag()).ids(1);
    }

    private EpisodeRead window(Window window) throws SQLException {
        return number(window.toMs()).number(window.fromMs());
    }

    private EpisodeRead text(@Nullable String text) throws SQLException {
        select.setString(++parameters, text);
        return this;
    }

    private EpisodeRead number(long number) throws SQLException {
        select.setLong(++parameters, number);
        return this;
    }

    /// Reads until the revision after reading is the one that was read, or there is still no episode.
    private <T> Optional<T> consistently(Reading<Optional<T>> reading, ToLongFunction<T> revision) throws SQLException {
        while (true) {
            select.execute();
            var read = reading.read();
            var found = read.stream().mapToLong(revision).boxed().toList();
            if (rows(row -> row.getLong(1)).equals(found)) {
                return read;
            }
        }
    }

    private Optional<EpisodeSummary> summary() throws SQLException {
        var profile = new AtomicReference<>(ChannelProfile.EMPTY);
        var episodes = rows(row -> {
            profile.set(EpisodeColumns.profile(row));
            return EpisodeColumns.row(id, row);
        });
        var tracks = rows(row -> new TrackRow(id.value(), row.getString(1), row.getInt(2), row.getLong(3)));
        var chapters = rows(ChapterRows::chapter);
        return episodes.stream().findFirst().map(row -> Summaries.of(row, tracks, chapters, profile.get()));
    }

    private Optional<StoredEpisode> episode(@Nullable Language language) throws SQLException {
        var summary = summary();
        var segments = rows(StoredSegments::segment);
        return summary.map(episode -> {
            var version = episode.version();
            return new StoredEpisode(episode, new LoadedTrack(version, chosen(version, language), segments));
        });
    }

    private Optional<TrackWindow> window(@Nullable Language language) throws SQLException {
        var versions = rows(row -> EpisodeColumns.version(id, row));
        var segments = rows(StoredSegments::numbered);
        return versions.stream()
                .findFirst()
                .map(version -> new TrackWindow(version, chosen(version, language), segments));
    }

    /// The requested language or, if there is none, the episode's own.
    private static Language chosen(EpisodeVersion version, @Nullable Language requested) {
        return requested == null ? version.language() : requested;
    }

    private <T> List<T> rows(Sql.RowReader<T> reader) throws SQLException {
        var read = new ArrayList<T>();
        try (var rows = select.getResultSet()) {
            var unpooled = rows.unwrap(ResultSet.class); // the pool's result set checks at every column that it is open
            while (unpooled.next()) {
                read.add(reader.read(unpooled));
            }
        }
        select.getMoreResults();
        return read;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }
}
