package io.cuepress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.read.Archive;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.replica.CurrentVersions;
import io.cuepress.store.segment.Window;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Expectation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Checks with 100,000 episodes that no statement scans a whole table: PostgreSQL counts the sequential scans of
/// each transaction. The transaction that fills the library is rolled back.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class LargeLibraryTest {

    private static final List<String> FILL = List.of(
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
            """
            INSERT INTO episode
            SELECT 'large-' || lpad(n::text, 6, '0'), 'Large ' || n % 50, 'https://example.org/' || n,
                   'Talk ' || n || ' about ' || (ARRAY['bees', 'rivers', 'maps', 'music', 'C#'])[n % 5 + 1]
                       || CASE WHEN n % 1000 = 0 THEN ' and a Zebra' ELSE '' END
                       || CASE WHEN n % 1250 = 0 THEN ' in Übermut, 100%' ELSE '' END
                       || CASE WHEN n % 2500 = 0 THEN ', q_z' ELSE '' END
                       || CASE WHEN n % 5000 = 0 THEN ' 音楽' ELSE '' END,
                   repeat('What it is about. ', 20), 'Said.', 'en', 'data', ''::bytea, n, at, at
            FROM (SELECT n, timestamptz '2200-01-01' + n * interval '1 second' AS at
                  FROM generate_series(1, 100000) n) AS row
            """,
            "INSERT INTO track SELECT id, 'en', true, 3, 3000 FROM episode WHERE id LIKE 'large-%'",
            """
            INSERT INTO segment
            SELECT id, 'en', n, n * 1000, n * 1000 + 1000, NULL, 'Said ' || n
            FROM episode, generate_series(0, 2) n WHERE id LIKE 'large-%'
            """,
            "INSERT INTO chapter SELECT id, 0, 0, 'All of it' FROM episode WHERE id LIKE 'large-%0'",
            "ANALYZE episode, track, segment, chapter");
    private static final Language ENGLISH = new Language("en");
    private static final int LONGEST_SECONDS = 300;

    @Inject
    EpisodeStore store;

    @Inject
    EpisodeListing listing;

    @Inject
    Archive archive;

    @Inject
    CurrentVersions versions;

    @Inject
    DataSource dataSource;

    @Test
    void no_statement_scans_a_whole_table() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            FILL.forEach(this::execute);
            var work = new LinkedHashMap<String, Runnable>();
            searches(work);
            reads(work);
            writes(work);
            var before = scans();
            for (var entry : work.entrySet()) {
                for (var i = 0; i < 12; i++) { // PostgreSQL plans a statement again until it is used often
                    entry.getValue().run();
                }
                var after = scans();
                assertThat(after).as(entry.getKey()).isEqualTo(before);
                before = after;
            }
            execute("SELECT FROM episode WHERE description = 'of which there is no index' LIMIT 1");
            assertThat(scans()).as("scans after one without an index").isNotEqualTo(before);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void searches(Map<String, Runnable> work) {
        expect(work, null, null, 50);
        expect(work, "Large 7", null, 50);
        expect(work, "None", null, 0);
        expect(work, null, "zebra", 50);
        expect(work, null, "ABOUT", 50);
        expect(work, null, "nowhere", 0);
        expect(work, null, "übermut", 50);
        expect(work, null, "100%", 50);
        expect(work, null, "Q_Z", 40);
        expect(work, null, "c#", 50);
        expect(work, null, "b", 50);
        expect(work, null, "%", 50);
        expect(work, null, "音楽", 20);
        expect(work, null, "qx", 0);
        expect(work, null, "///", 0);
        expect(work, "Large 0", "zebra", 50);
        expect(work, "Large 7", "zebra", 0);
        expect(work, "Large 1", "rivers", 50);
        expect(work, "Large 1", "qx", 0);
    }

    /// The first page has this many episodes, and a second page can be read if there is one.
    private void expect(Map<String, Runnable> work, @Nullable String channel, @Nullable String title, int found) {
        work.put("list of channel %s and title %s".formatted(channel, title), () -> {
            var page = listing.page(new EpisodePage.Request(channel, title, 50, null));
            assertThat(page.episodes().size()).as(title).isEqualTo(found);
            if (page.next() != null) {
                var second = listing.page(new EpisodePage.Request(channel, title, 50, page.next()));
                assertThat(second.episodes()).as(title).isNotEmpty().doesNotContainAnyElementsOf(page.episodes());
            }
        });
    }

    private void reads(Map<String, Runnable> work) {
        var id = new EpisodeId("large-050000");
        work.put("episode", () -> assertThat(store.find(id)).isPresent());
        work.put(
                "version",
                () -> assertThat(versions.of(id).orElseThrow().revision()).isEqualTo(50_000));
        work.put(
                "transcript",
                () -> assertThat(store.track(versions.of(id).orElseThrow(), null, Window.WHOLE)
                                .orElseThrow()
                                .segments())
                        .hasSize(3));
        work.put(
                "episode with transcript",
                () -> assertThat(store.episode(id, null).orElseThrow().track().segments())
                        .hasSize(3));
        work.put(
                "clip",
                () -> assertThat(store.track(versions.of(id).orElseThrow(), ENGLISH, new Window(1000, 1500))
                                .orElseThrow()
                                .segments())
                        .hasSizeBetween(1, 2));
        libraryReads(work, id);
    }

    private void libraryReads(Map<String, Runnable> work, EpisodeId id) {
        work.put("row of the library", () -> assertThat(archive.read(id)).isPresent());
        work.put(
                "ids of the library",
                () -> assertThat(archive.idsAfter("large-099", null, 500)).hasSize(500));
        work.put(
                "ids of a channel",
                () -> assertThat(archive.idsAfter("large-05", "Large 7", 500)).hasSize(500));
    }

    private void writes(Map<String, Runnable> work) {
        work.put("import of changed and new episodes", () -> {
            var batch = new ArrayList<Episode>();
            for (var i = 99_900; i < 100_100; i++) {
                batch.add(episode(new EpisodeId("large-%06d".formatted(i))));
            }
            assertThat(store.saveAll(batch)).hasSize(200);
        });
        work.put("track in another language", () -> {
            var german = new Transcript(new Language("de"), List.of(segment("Ja")));
            store.putTrack(new EpisodeId("large-000009"), german, new Expectation.Anything());
            store.deleteTrack(new EpisodeId("large-000009"), german.language(), new Expectation.Anything());
        });
        work.put("deletion", () -> store.delete(new EpisodeId("large-000010"), new Expectation.Anything()));
    }

    private static Episode episode(EpisodeId id) {
        return new Episode(
                id,
                new Metadata(new Channel("Large 3"), null, new Title("Changed"), new Description("")),
                "",
                new Transcript(ENGLISH, List.of(segment("Yes"))),
                LanguageSource.DATA);
    }

    private static Segment segment(String text) {
        return new Segment(TimeRange.ofMs(0, 1000), null, text, List.of());
    }

    /// The number of sequential scans in this transaction, by table.
    private Map<String, Long> scans() {
        return Sql.with(dataSource, connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            SELECT relname, seq_scan FROM pg_stat_xact_user_tables
                            WHERE relname IN ('episode', 'track', 'segment', 'chapter')
                            """)) {
                var scans = new HashMap<String, Long>();
                while (rows.next()) {
                    scans.put(rows.getString(1), rows.getLong(2));
                }
                return scans;
            }
        });
    }

    private void execute(String sql) {
        Sql.with(dataSource, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
