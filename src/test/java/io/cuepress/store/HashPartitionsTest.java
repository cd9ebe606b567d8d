package io.cuepress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.read.Archive;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.segment.Window;
import io.cuepress.store.sql.Sql;
import io.cuepress.store.write.Deletion;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Expectation;
import io.cuepress.store.write.Saved;
import io.cuepress.store.write.Saved.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The tables split by deploy/postgresql/hash-partitions.sql, with what is in them, and whole again with the end of
/// the transaction.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class HashPartitionsTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language GERMAN = new Language("de");

    @Inject
    EpisodeStore store;

    @Inject
    EpisodeListing listing;

    @Inject
    Archive archive;

    @Inject
    DataSource dataSource;

    @Test
    void partitioned_tables_behave_like_plain_ones() throws IOException {
        var script = Files.readString(Path.of("deploy/postgresql/hash-partitions.sql"));
        QuarkusTransaction.begin();
        try {
            execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); // must come first; later reads ask for it again
            assertThat(outcomes(1)).containsOnly(Outcome.CREATED);
            var before = indexes();
            execute(script);
            assertThat(indexes()).isEqualTo(before);
            assertThat(outcomes(1)).containsOnly(Outcome.UNCHANGED);
            assertThat(outcomes(2)).containsOnly(Outcome.UPDATED);
            assertEverythingElseWorks(id(0));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Outcome> outcomes(int version) {
        var batch = IntStream.range(0, 50)
                .mapToObj(number -> episode(number, version))
                .toList();
        return store.saveAll(batch).stream().map(Saved::outcome).toList();
    }

    private void assertEverythingElseWorks(EpisodeId id) {
        var chapters = List.of(new Chapter(Timecode.ZERO, "All of it"));
        var details = new EpisodeDetails(id, metadata("Details"), chapters);
        var track = new EpisodeTrack(id, new Transcript(GERMAN, List.of(segment("Ja"))));
        assertThat(store.saveAll(List.of(details))).extracting(Saved::outcome).containsExactly(Outcome.UPDATED);
        assertThat(store.saveAll(List.of(track))).extracting(Saved::outcome).containsExactly(Outcome.UPDATED);

        var read = archive.read(id).orElseThrow();
        assertThat(read.episode().metadata().title().text()).isEqualTo("Details");
        assertThat(read.tracks()).containsExactly(track.transcript());
        assertThat(read.chapters()).isEqualTo(chapters);
        assertThat(store.track(store.find(id).orElseThrow().version(), GERMAN, Window.WHOLE)
                        .orElseThrow()
                        .segments())
                .hasSize(1);
        assertThat(archive.idsAfter("", "Partitions", 100)).hasSize(50);
        var page = listing.page(new EpisodePage.Request("Partitions", "title", 20, null));
        assertThat(page.episodes()).hasSize(20);
        assertThat(store.delete(id, new Expectation.Anything())).isEqualTo(Deletion.DELETED);
        assertThat(archive.read(id)).isEmpty();
    }

    private static EpisodeId id(int number) {
        return new EpisodeId("partition-" + number);
    }

    private static Episode episode(int number, int version) {
        return new Episode(
                id(number),
                metadata("Title " + version),
                "",
                new Transcript(ENGLISH, List.of(segment("One"), segment("Two " + version))),
                LanguageSource.DATA);
    }

    private static Metadata metadata(String title) {
        return new Metadata(new Channel("Partitions"), null, new Title(title), new Description(""));
    }

    private static Segment segment(String text) {
        return new Segment(TimeRange.ofMs(0, 1000), null, text, List.of());
    }

    private void execute(String sql) {
        Sql.with(dataSource, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /// The names of indexes and constraints, without those of partitions.
    private List<String> indexes() {
        return Sql.with(dataSource, connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            SELECT array_agg(name::text ORDER BY name::text)
                            FROM (SELECT conname AS name, conrelid AS relation FROM pg_constraint
                                  WHERE contype <> 'n' AND conparentid = 0
                                  UNION
                                  SELECT indexrelid::regclass::name, indrelid FROM pg_index) AS named
                            WHERE relation IN ('episode'::regclass, 'track'::regclass, 'segment'::regclass,
                                               'chapter'::regclass)
                            """)) {
                rows.next();
                return List.of((String[]) rows.getArray(1).getArray());
            }
        });
    }
}
