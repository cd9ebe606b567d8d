package io.cuepress.store.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.background.Heartbeat;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.ChapterBasis;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
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
import io.cuepress.store.replica.CurrentVersions;
import io.cuepress.store.sql.DatabasePulse;
import io.cuepress.store.sql.OwnConnection;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Expectation;
import io.cuepress.store.write.SegmentEdits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two instances on one database: the service under test writes, the other one listens.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class ChangeListenerTest {

    @Inject
    EpisodeStore store;

    @Inject
    SegmentEdits edits;

    @Inject
    DataSource dataSource;

    @Inject
    CuepressConfig config;

    @Inject
    OwnConnection own;

    @Inject
    Heartbeat heartbeat;

    @Inject
    DatabasePulse pulse;

    private final KnownVersions known = new KnownVersions();
    private ChangeListener listener;
    private CurrentVersions other;

    @BeforeEach
    void begin() {
        listener = new ChangeListener(known, config, own);
        other = new CurrentVersions(dataSource, known, pulse, config);
        listener.begin(new StartupEvent(), heartbeat);
        save("probe", 0);
        awaitKnown("probe");
    }

    @AfterEach
    void end() {
        listener.end(new ShutdownEvent());
    }

    @Test
    void a_change_invalidates_the_version_on_another_instance() throws SQLException {
        for (var version = 1; version <= 20; version++) {
            save("changed", version);
            settle();
            var before = awaitKnown("changed");
            save("changed", -version);
            await(() -> known.of(new EpisodeId("changed")).isEmpty());
            assertThat(other.of(new EpisodeId("changed")).orElseThrow().revision())
                    .isGreaterThan(before);
        }
    }

    @Test
    void a_segment_edit_invalidates_the_version_on_another_instance() throws SQLException {
        var id = new EpisodeId("reworded");
        var segment = new Segment(TimeRange.ofMs(0, 1_000), null, " One.", List.of());
        store.saveAll(List.of(new Episode(
                id,
                episode("reworded", 1).metadata(),
                "",
                new Transcript(Language.UNDETERMINED, List.of(segment)),
                LanguageSource.NONE)));
        settle();
        var before = awaitKnown("reworded");
        edits.edit(
                id,
                null,
                0,
                new Expectation.Present(),
                (stored, from, to) -> new Checked.Valid<>(new Segment(stored.time(), null, " Two.", List.of())));
        await(() -> known.of(id).isEmpty());
        assertThat(other.of(id).orElseThrow().revision()).isGreaterThan(before);
    }

    @Test
    void a_batch_larger_than_a_notification_is_announced_completely() throws SQLException {
        var ids = IntStream.range(0, 250).mapToObj(i -> "x".repeat(60) + i).toList();
        store.saveAll(ids.stream().map(id -> episode(id, 1)).toList());
        settle();
        ids.forEach(this::awaitKnown);
        store.saveAll(ids.stream().map(id -> episode(id, 2)).toList());
        await(() -> ids.stream().allMatch(id -> known.of(new EpisodeId(id)).isEmpty()));
    }

    @Test
    void a_rollback_is_not_announced() throws SQLException {
        save("rolled", 1);
        settle();
        var before = awaitKnown("rolled");
        QuarkusTransaction.begin();
        save("rolled", 2);
        QuarkusTransaction.rollback();
        settle();
        assertThat(known.of(new EpisodeId("rolled")).orElseThrow().version().revision())
                .isEqualTo(before);
    }

    @Test
    void nothing_is_cached_while_the_listener_is_disconnected() throws SQLException {
        save("disconnected", 1);
        settle();
        awaitKnown("disconnected");
        disconnectListeners();
        await(() -> known.of(new EpisodeId("disconnected")).isEmpty());
        save("disconnected", 2);
        assertThat(other.of(new EpisodeId("disconnected")))
                .hasValue(
                        store.find(new EpisodeId("disconnected")).orElseThrow().version());
        awaitKnown("disconnected");
    }

    @Test
    void a_version_read_before_a_change_is_not_cached() {
        var version = version("late");
        var before = known.changes();
        known.invalidate(List.of(version.id()));
        known.put(version, before);
        assertThat(known.of(version.id())).isEmpty();
    }

    private void disconnectListeners() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'cuepress changes'");
        }
    }

    /// Waits until all notifications have arrived: they arrive in order, and this sends one more.
    private void settle() throws SQLException {
        var marker = version("marker");
        await(() -> {
            known.put(marker, known.changes());
            return known.of(marker.id()).isPresent();
        });
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_notify('" + Changes.CHANNEL + "', 'marker')");
        }
        await(() -> known.of(marker.id()).isEmpty());
    }

    private long awaitKnown(String id) {
        var revision = new AtomicLong();
        await(() -> {
            other.of(new EpisodeId(id));
            known.of(new EpisodeId(id))
                    .ifPresent(known -> revision.set(known.version().revision()));
            return revision.get() > 0;
        });
        return revision.get();
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the condition became true in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static EpisodeVersion version(String id) {
        return new EpisodeVersion(
                new EpisodeId(id),
                new Title(""),
                Language.UNDETERMINED,
                1,
                Instant.EPOCH,
                new ChapterBasis(false, "", 0),
                0);
    }

    private void save(String id, int version) {
        store.saveAll(List.of(episode(id, version)));
    }

    private static Episode episode(String id, int version) {
        return new Episode(
                new EpisodeId(id),
                new Metadata(new Channel("c"), null, new Title("t" + version), new Description("")),
                "",
                new Transcript(Language.UNDETERMINED, List.of()),
                LanguageSource.NONE);
    }
}
