package io.cuepress.store.write;

import static io.cuepress.store.write.RandomEpisodes.episode;
import static io.cuepress.store.write.RandomEpisodes.id;
import static io.cuepress.store.write.RandomEpisodes.outdated;
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
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.segment.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class ConcurrentWritesTest {

    private static final Expectation ANYTHING = new Expectation.Anything();

    @Inject
    EpisodeStore store;

    @Inject
    DataSource dataSource;

    @Test
    void concurrent_batches_leave_each_episode_in_one_of_two_states() throws Exception {
        var random = new SplittableRandom(11);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 15; round++) {
                var first = batch(random);
                var second = batch(random);
                var start = new CyclicBarrier(3);
                var tasks = List.of(
                        after(start, () -> store.saveAll(first)),
                        after(start, () -> store.saveAll(second.reversed())),
                        after(start, () -> store.delete(id("race", 5), ANYTHING)));
                for (var done : threads.invokeAll(tasks)) {
                    done.get();
                }
                assertOneOf(first, second);
                assertThat(Orphans.count(dataSource)).isZero();
            }
        }
    }

    private static List<Episode> batch(SplittableRandom random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> episode(id("race", i), random))
                .toList();
    }

    private static Callable<Object> after(CyclicBarrier start, Callable<Object> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private void assertOneOf(List<Episode> first, List<Episode> second) {
        for (var i = 0; i < 12; i++) {
            var found = store.track(outdated(id("race", i)), null, Window.WHOLE);
            if (i != 5 || found.isPresent()) {
                assertThat(found.orElseThrow().transcript())
                        .isIn(first.get(i).transcript(), second.get(i).transcript());
            }
        }
    }

    @Test
    void an_episode_is_read_at_one_revision_while_it_is_written() throws Exception {
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
    void one_of_two_concurrent_creations_fails() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 10; round++) {
                var id = id("create", round);
                store.delete(id, ANYTHING);
                var start = new CyclicBarrier(2);
                var create = after(start, () -> create(id));
                var created = 0;
                for (var done : threads.invokeAll(List.of(create, create))) {
                    created += Boolean.TRUE.equals(done.get()) ? 1 : 0;
                }
                assertThat(created).isEqualTo(1);
            }
        }
    }

    private boolean create(EpisodeId id) {
        try {
            return store.save(episode(id, new SplittableRandom(7)), new Expectation.Absent())
                    .isPresent();
        } catch (EpisodeStore.LostRace lost) {
            return false;
        }
    }
}
