package io.cuepress.store.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.core.transcript.Word;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.segment.Window;
import io.cuepress.store.sql.Cursor;
import io.cuepress.store.write.Saved.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class EpisodeStoreTest {

    private static final Expectation ANYTHING = new Expectation.Anything();
    private static final List<String> NASTY = List.of(
            "\\", "\\N", "\\.", "\t", "\n", "\r", "\\n", "\"", "'", "🐝", "\u2028", "\u0085", "\u007F", "é", " ", "x",
            "%", "{}", "\uFFFE");

    @Inject
    EpisodeStore store;

    @Inject
    EpisodeListing listing;

    @Inject
    DataSource dataSource;

    @Inject
    EntityManagerFactory entities;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_saves_and_deletions_leave_what_a_map_would_hold(long seed) throws SQLException {
        var random = new SplittableRandom(seed);
        var model = new HashMap<EpisodeId, Episode>();
        var revisions = new HashMap<EpisodeId, Long>();
        var used = new HashMap<EpisodeId, Set<Long>>();
        for (var round = 0; round < 40; round++) {
            if (random.nextInt(4) == 0) {
                var id = id("law", random.nextInt(6));
                var deleted = store.delete(id, ANYTHING);
                assertThat(deleted).isEqualTo(model.remove(id) == null ? Deletion.NOT_FOUND : Deletion.DELETED);
                revisions.remove(id);
            } else {
                for (var saved : saveSome(random, model)) {
                    var before = revisions.put(saved.id(), saved.revision());
                    if (saved.outcome() == Outcome.UNCHANGED) {
                        assertThat(saved.revision()).isEqualTo(before);
                    } else {
                        assertThat(saved.outcome()).isEqualTo(before == null ? Outcome.CREATED : Outcome.UPDATED);
                        assertThat(used.computeIfAbsent(saved.id(), none -> new HashSet<>())
                                        .add(saved.revision()))
                                .as("a revision never comes back")
                                .isTrue();
                        assertThat(before == null || before < saved.revision()).isTrue();
                    }
                }
            }
        }
        for (var i = 0; i < 6; i++) {
            assertHolds(id("law", i), model.get(id("law", i)), revisions);
            store.delete(id("law", i), ANYTHING);
        }
        assertThat(orphans()).isZero();
    }

    @Test
    void chapters_of_an_episode_that_another_has_deleted_are_not_stored() {
        assertThat(store.replaceChapters(id("gone", 1), List.of(new Chapter(Timecode.ZERO, "Intro")), ANYTHING))
                .isEmpty();
    }

    /// Saves a batch, in the model too, and checks what each was said to come to.
    private List<Saved> saveSome(SplittableRandom random, Map<EpisodeId, Episode> model) {
        var batch = new ArrayList<Episode>();
        for (var i : random.ints(random.nextInt(5), 0, 6).distinct().toArray()) {
            var known = model.get(id("law", i));
            batch.add(known != null && random.nextBoolean() ? known : episode(id("law", i), random));
        }
        var saved = store.saveAll(batch);
        assertThat(saved)
                .extracting(Saved::id)
                .isEqualTo(batch.stream().map(Episode::id).toList());
        for (var i = 0; i < batch.size(); i++) {
            var episode = batch.get(i);
            assertThat(saved.get(i).outcome() == Outcome.UNCHANGED).isEqualTo(episode.equals(model.get(episode.id())));
            model.put(episode.id(), episode);
        }
        return saved;
    }

    private void assertHolds(EpisodeId id, @Nullable Episode expected, Map<EpisodeId, Long> revisions) {
        var found = store.episode(id, null);
        assertThat(found.isPresent()).isEqualTo(expected != null);
        if (expected == null) {
            assertThat(store.find(id)).isEmpty();
            assertThat(store.track(earlier(id), null, Window.WHOLE)).isEmpty();
            return;
        }
        var summary = found.orElseThrow().summary();
        assertThat(summary.metadata()).isEqualTo(expected.metadata());
        assertThat(summary.languageSource()).isEqualTo(expected.languageSource());
        assertThat(summary.revision()).isEqualTo(revisions.get(id));
        assertThat(summary.tracks()).hasSize(1);
        assertThat(summary.segmentCount())
                .isEqualTo(expected.transcript().segments().size());
        assertThat(summary.end()).isEqualTo(expected.transcript().end());
        assertThat(found.get().track().transcript()).isEqualTo(expected.transcript());
        assertThat(found.get().track().episode()).isEqualTo(summary.version());
        for (var known : List.of(earlier(id), summary.version())) {
            assertThat(store.track(known, null, Window.WHOLE))
                    .contains(found.get().track());
        }
        assertThat(store.find(id)).contains(summary);
    }

    /// A version that the episode is no longer at.
    private static EpisodeVersion earlier(EpisodeId id) {
        return new EpisodeVersion(id, new Title("Earlier"), new Language("tlh"), 1, Instant.EPOCH);
    }

    private long orphans() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM segment s WHERE NOT EXISTS (
                                    SELECT FROM track t WHERE t.episode_id = s.episode_id AND t.language = s.language))
                             + (SELECT count(*) FROM track t WHERE NOT EXISTS (
                                    SELECT FROM episode e WHERE e.id = t.episode_id))
                             + (SELECT count(*) FROM track t WHERE t.segment_count <> (
                                    SELECT count(*) FROM segment s
                                    WHERE s.episode_id = t.episode_id AND s.language = t.language))
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void batches_that_share_episodes_in_opposite_orders_end_in_one_of_the_two_states() throws Exception {
        var random = new SplittableRandom(11);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 15; round++) {
                var first = IntStream.range(0, 12)
                        .mapToObj(i -> episode(id("race", i), random))
                        .toList();
                var second = IntStream.range(0, 12)
                        .mapToObj(i -> episode(id("race", i), random))
                        .toList();
                var start = new CyclicBarrier(3);
                var tasks = List.<Callable<Object>>of(
                        () -> {
                            start.await();
                            return store.saveAll(first);
                        },
                        () -> {
                            start.await();
                            return store.saveAll(second.reversed());
                        },
                        () -> {
                            start.await();
                            return store.delete(id("race", 5), ANYTHING);
                        });
                for (var done : threads.invokeAll(tasks)) {
                    done.get();
                }
                for (var i = 0; i < 12; i++) {
                    var found = store.track(earlier(id("race", i)), null, Window.WHOLE);
                    if (i != 5 || found.isPresent()) {
                        assertThat(found.orElseThrow().transcript())
                                .isIn(first.get(i).transcript(), second.get(i).transcript());
                    }
                }
                assertThat(orphans()).isZero();
            }
        }
    }

    @Test
    void an_episode_that_is_stored_while_it_is_read_is_read_as_it_was_at_one_moment() throws Exception {
        var id = id("moment", 0);
        var takes = List.of(saying(id, "one", 3), saying(id, "two", 40));
        store.saveAll(List.of(takes.getFirst()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = threads.submit(() -> {
                for (var round = 0; round < 200; round++) {
                    store.saveAll(List.of(takes.get(round % 2)));
                }
            });
            do {
                var read = store.episode(id, null).orElseThrow();
                var taken = take(takes, read.track());
                assertThat(read.summary().tracks().getFirst().segmentCount())
                        .isEqualTo(taken.transcript().segments().size());
                var known = read.summary().version();
                take(takes, store.track(known, null, Window.WHOLE).orElseThrow());
            } while (!writing.isDone());
            writing.get();
        }
    }

    private static Episode take(List<Episode> takes, LoadedTrack track) {
        var taken = takes.get(track.episode().title().text().equals("one") ? 0 : 1);
        assertThat(track.transcript()).isEqualTo(taken.transcript());
        return taken;
    }

    private static Episode saying(EpisodeId id, String text, int segments) {
        return new Episode(
                id,
                new Metadata(new Channel("Moments"), null, new Title(text), new Description("")),
                "",
                new Transcript(
                        Language.UNDETERMINED,
                        IntStream.range(0, segments)
                                .mapToObj(i -> new Segment(TimeRange.ofMs(i, i + 1), text))
                                .toList()),
                LanguageSource.NONE);
    }

    @Test
    void one_of_two_creations_at_once_is_told_that_it_lost() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 10; round++) {
                var id = id("create", round);
                store.delete(id, ANYTHING);
                var start = new CyclicBarrier(2);
                Callable<Boolean> create = () -> {
                    start.await();
                    try {
                        return store.save(episode(id, new SplittableRandom(7)), new Expectation.Absent())
                                .isPresent();
                    } catch (EpisodeStore.LostRace lost) {
                        return false;
                    }
                };
                var created = 0;
                for (var done : threads.invokeAll(List.of(create, create))) {
                    created += done.get() ? 1 : 0;
                }
                assertThat(created).isEqualTo(1);
            }
        }
    }

    @Test
    void pages_show_every_episode_once_while_others_come_in() {
        var random = new SplittableRandom(3);
        var channel = "Pages " + random.nextLong();
        for (var i = 0; i < 23; i += 4) {
            store.saveAll(IntStream.range(i, Math.min(23, i + 4))
                    .mapToObj(n -> titled(n, channel, "t"))
                    .toList());
        }
        var there = new HashSet<EpisodeId>();
        list(channel, null, 200, null).episodes().forEach(episode -> there.add(episode.id()));
        var seen = new ArrayList<EpisodeId>();
        @Nullable Cursor cursor = null;
        var extra = 100;
        do {
            var page = list(channel, null, 3, cursor);
            page.episodes().forEach(episode -> seen.add(episode.id()));
            cursor = page.next();
            assertThat(cursor == null
                            || Cursor.decode(cursor.encode()).orElseThrow().equals(cursor))
                    .isTrue();
            store.saveAll(List.of(titled(extra++, channel, "t")));
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSameElementsAs(there);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "%, 100%",
                "_, a_b",
                "\\, c\\d",
                "A_B, a_b",
                "0%, 100%",
                "\\d, c\\d",
                "É, é'\"",
                "'\", é'\"",
                "%%, ``",
                "\\\\, ``"
            })
    void a_part_of_a_title_is_taken_as_it_is_written(String part, String title) {
        var channel = "Titles";
        var titles = List.of("100%", "a_b", "c\\d", "é'\"", "plain");
        for (var i = 0; i < titles.size(); i++) {
            store.saveAll(List.of(titled(200 + i, channel, titles.get(i))));
        }
        assertThat(list(channel, part, 50, null).episodes())
                .extracting(episode -> episode.metadata().title().text())
                .isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ä", "MTpi", "OmE", "MTIzOg", "OTk5OTk5OTk5OTk5OTk5OTk5OTphYg", "LTE6YQ"})
    void a_cursor_is_read_or_not_but_never_fails(String text) {
        assertThat(Cursor.decode(text).isPresent()).isEqualTo(text.equals("MTpi"));
    }

    @Test
    void a_cursor_of_the_end_of_days_gives_a_page() {
        var farthest = Cursor.decode(Base64.getUrlEncoder().encodeToString("999999999999999999:a".getBytes(US_ASCII)))
                .orElseThrow();
        assertThat(list("none", null, 1, farthest).episodes()).isEmpty();
    }

    private EpisodePage list(String channel, @Nullable String title, int limit, @Nullable Cursor after) {
        return listing.page(new EpisodePage.Request(channel, title, limit, after));
    }

    /// The entities say the same as the migrations: `validate` at the start of this very test has held
    /// them together.
    @Test
    void hibernate_notices_when_a_column_is_missing_or_of_another_type() throws SQLException {
        var schema = entities.unwrap(SessionFactory.class).getSchemaManager();
        schema.validateMappedObjects();
        for (var change : List.of(
                new String[] {"ALTER TABLE chapter RENAME title TO name", "ALTER TABLE chapter RENAME name TO title"},
                new String[] {
                    "ALTER TABLE chapter ALTER start_ms TYPE text",
                    "ALTER TABLE chapter ALTER start_ms TYPE bigint USING start_ms::bigint"
                })) {
            execute(change[0]);
            try {
                assertThatThrownBy(schema::validateMappedObjects).isInstanceOf(SchemaManagementException.class);
            } finally {
                execute(change[1]);
            }
        }
        schema.validateMappedObjects();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EpisodeId id(String name, int number) {
        return new EpisodeId(name + "-" + number);
    }

    private static Episode titled(int number, String channel, String title) {
        return new Episode(
                new EpisodeId("t" + Integer.toHexString(channel.hashCode()) + "-" + number),
                new Metadata(new Channel(channel), null, new Title(title), new Description("")),
                "",
                new Transcript(Language.UNDETERMINED, List.of()),
                LanguageSource.NONE);
    }

    private static Episode episode(EpisodeId id, SplittableRandom random) {
        var segments = new ArrayList<Segment>();
        for (var i = random.nextInt(5); i > 0; i--) {
            var start = segments.size() * 1_000L;
            var time = TimeRange.ofMs(start, start + random.nextInt(2_000));
            var words = random.ints(random.nextInt(3))
                    .mapToObj(n -> new Word(time, text(random)))
                    .toList();
            segments.add(new Segment(
                    time, random.nextBoolean() ? new Speaker("s" + text(random)) : null, text(random) + "x", words));
        }
        return new Episode(
                id,
                new Metadata(
                        new Channel(text(random)),
                        random.nextBoolean() ? null : new VideoUrl(text(random)),
                        new Title(text(random)),
                        new Description(text(random))),
                text(random),
                new Transcript(new Language(random.nextBoolean() ? "en" : "pt-BR"), segments),
                random.nextBoolean() ? LanguageSource.DATA : LanguageSource.DETECTED);
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString();
    }
}
