package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.store.read.ChapterRepository.ChapterRow;
import io.cuepress.store.read.EpisodeRepository.EpisodeRow;
import io.cuepress.store.read.TrackRepository.TrackRow;
import io.cuepress.store.segment.StoredSegments;
import io.cuepress.store.segment.Window;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Reads an episode, and what is said in one of its tracks, in one round trip, and all of it as it is at one moment.
///
/// Each statement sees what is committed when it begins. So the last one asks for the revision again; when it is no
/// longer that of the first, everything is read anew.
public final class EpisodeRead {

    private static final String SUMMARY = """
            SELECT channel, url, title, description, language, language_source, revision, created_at, updated_at
            FROM episode WHERE id = ?;
            SELECT language, segment_count, end_ms FROM track WHERE episode_id = ? ORDER BY own DESC, language;
            SELECT start_ms, title FROM chapter WHERE episode_id = ? ORDER BY position;
            """;
    private static final String VERSION = "SELECT title, language, revision, updated_at FROM episode WHERE id = ?;";
    private static final String OF_LANGUAGE =
            " FROM segment WHERE episode_id = ? AND language = coalesce(?, (SELECT language FROM episode WHERE id = ?))";
    private static final String WITHIN = " AND start_ms < ? AND end_ms >= ?";
    private static final String AT_REVISION = " AND (SELECT revision FROM episode WHERE id = ?) = ?";
    private static final String IN_ORDER = " ORDER BY position;";
    private static final String REVISION = "SELECT revision FROM episode WHERE id = ?";

    private static final String EPISODE_ALONE = SUMMARY + REVISION;
    private static final String WHOLE_EPISODE =
            SUMMARY + "SELECT " + StoredSegments.COLUMNS + OF_LANGUAGE + IN_ORDER + REVISION;
    private static final String PART =
            VERSION + "SELECT " + StoredSegments.COLUMNS + ", position" + OF_LANGUAGE + WITHIN + IN_ORDER + REVISION;
    private static final String KNOWN =
            "SELECT " + StoredSegments.COLUMNS + " FROM segment WHERE episode_id = ? AND language = ?";
    private static final String KNOWN_TRANSCRIPT = KNOWN + AT_REVISION + " ORDER BY position";
    private static final String KNOWN_CLIP = KNOWN + WITHIN + AT_REVISION + " ORDER BY position";

    private final PreparedStatement select;
    private final String id;
    private int parameters;

    private EpisodeRead(PreparedStatement select, EpisodeId id) {
        this.select = select;
        this.id = id.value();
    }

    public static Optional<EpisodeSummary> summary(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(EPISODE_ALONE)) {
            var read = new EpisodeRead(select, id).ids(4);
            return read.atOneMoment(read::summary, EpisodeSummary::revision);
        }
    }

    /// An episode and one of its transcripts; empty when there is no such episode.
    ///
    /// @param language  the track; null for the episode's own
    public static Optional<StoredEpisode> episode(Connection connection, EpisodeId id, @Nullable Language language)
            throws SQLException {
        try (var select = connection.prepareStatement(WHOLE_EPISODE)) {
            var read = new EpisodeRead(select, id).ids(3).track(language).ids(1);
            return read.atOneMoment(
                    () -> read.episode(language), episode -> episode.summary().revision());
        }
    }

    public static Optional<EpisodeVersion> version(Connection connection, EpisodeId id) throws SQLException {
        try (var select = connection.prepareStatement(VERSION)) {
            var read = new EpisodeRead(select, id).ids(1);
            select.execute();
            return read.rows(read::version).stream().findFirst();
        }
    }

    /// Most exports are made of this. The episode is nearly always at the version that is known, of which only what is
    /// said has to be read.
    ///
    /// @param language  the track; null for the episode's own
    public static Optional<LoadedTrack> transcript(
            Connection connection, EpisodeVersion known, @Nullable Language language, Window window)
            throws SQLException {
        var spoken = spoken(known, language);
        var segments = known(connection, known, spoken, window);
        return segments.isEmpty()
                ? part(connection, known.id(), language, window).map(TrackWindow::transcript)
                : Optional.of(new LoadedTrack(known, spoken, segments));
    }

    /// Empty when the episode is at another version, too.
    private static List<Segment> known(Connection connection, EpisodeVersion known, Language language, Window window)
            throws SQLException {
        var isWhole = window.equals(Window.WHOLE);
        try (var select = connection.prepareStatement(isWhole ? KNOWN_TRANSCRIPT : KNOWN_CLIP)) {
            var read = new EpisodeRead(select, known.id()).ids(1).text(language.tag());
            (isWhole ? read : read.window(window)).ids(1).number(known.revision());
            select.execute();
            return read.rows(StoredSegments::segment);
        }
    }

    /// The segments of a window with their positions; empty when there is no such episode.
    ///
    /// @param language  the track; null for the episode's own
    public static Optional<TrackWindow> part(
            Connection connection, EpisodeId id, @Nullable Language language, Window window) throws SQLException {
        try (var select = connection.prepareStatement(PART)) {
            var read = new EpisodeRead(select, id)
                    .ids(1)
                    .track(language)
                    .window(window)
                    .ids(1);
            return read.atOneMoment(
                    () -> read.part(language), part -> part.episode().revision());
        }
    }

    /// The next parameters are the id.
    private EpisodeRead ids(int count) throws SQLException {
        for (var i = 0; i < count; i++) {
            text(id);
        }
        return this;
    }

    private EpisodeRead track(@Nullable Language language) throws SQLException {
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

    /// What is read, once the episode is still at the revision at which it was read, or there is still none.
    private <T> Optional<T> atOneMoment(Reading<Optional<T>> reading, ToLongFunction<T> revision) throws SQLException {
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
        var episodes = rows(this::row);
        var tracks = rows(row -> new TrackRow(id, row.getString(1), row.getInt(2), row.getLong(3)));
        var chapters = rows(row -> new ChapterRow(id, row.getLong(1), row.getString(2)));
        return episodes.stream().findFirst().map(row -> Summaries.of(row, tracks, chapters));
    }

    private Optional<StoredEpisode> episode(@Nullable Language language) throws SQLException {
        var summary = summary();
        var segments = rows(StoredSegments::segment);
        return summary.map(episode -> {
            var version = episode.version();
            return new StoredEpisode(episode, new LoadedTrack(version, spoken(version, language), segments));
        });
    }

    private Optional<TrackWindow> part(@Nullable Language language) throws SQLException {
        var versions = rows(this::version);
        var segments = rows(StoredSegments::positioned);
        return versions.stream()
                .findFirst()
                .map(version -> new TrackWindow(version, spoken(version, language), segments));
    }

    /// The language that is asked for, or else the episode's own.
    private static Language spoken(EpisodeVersion version, @Nullable Language asked) {
        return asked == null ? version.language() : asked;
    }

    private <T> List<T> rows(RowReader<T> reader) throws SQLException {
        var read = new ArrayList<T>();
        try (var rows = select.getResultSet()) {
            var unpooled = rows.unwrap(ResultSet.class); // the pool's own looks whether it is open at every column
            while (unpooled.next()) {
                read.add(reader.read(unpooled));
            }
        }
        select.getMoreResults();
        return read;
    }

    private EpisodeRow row(ResultSet row) throws SQLException {
        return new EpisodeRow(
                id,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private EpisodeVersion version(ResultSet row) throws SQLException {
        return new EpisodeVersion(
                new EpisodeId(id),
                new Title(row.getString(1)),
                new Language(row.getString(2)),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
