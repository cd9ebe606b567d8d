package io.cuepress.store.write;

import static io.cuepress.store.write.RandomEpisodes.episode;
import static io.cuepress.store.write.RandomEpisodes.id;
import static io.cuepress.store.write.RandomEpisodes.outdated;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.time.Timecode;
import io.cuepress.store.segment.Window;
import io.cuepress.store.write.Saved.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class EpisodeStoreTest {

    private static final Expectation ANYTHING = new Expectation.Anything();

    @Inject
    EpisodeStore store;

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_saves_and_deletions_match_a_map(long seed) throws SQLException {
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
                saveSome(random, model).forEach(saved -> assertRevision(saved, revisions, used));
            }
        }
        for (var i = 0; i < 6; i++) {
            assertStored(id("law", i), model.get(id("law", i)), revisions);
            store.delete(id("law", i), ANYTHING);
        }
        assertThat(Orphans.count(dataSource)).isZero();
    }

    private static void assertRevision(Saved saved, Map<EpisodeId, Long> revisions, Map<EpisodeId, Set<Long>> used) {
        var before = revisions.put(saved.id(), saved.revision());
        if (saved.outcome() == Outcome.UNCHANGED) {
            assertThat(saved.revision()).isEqualTo(before);
            return;
        }
        assertThat(saved.outcome()).isEqualTo(before == null ? Outcome.CREATED : Outcome.UPDATED);
        assertThat(used.computeIfAbsent(saved.id(), none -> new HashSet<>()).add(saved.revision()))
                .as("a revision is used only once")
                .isTrue();
        assertThat(before == null || before < saved.revision()).isTrue();
    }

    @Test
    void chapters_of_a_deleted_episode_are_not_stored() {
        assertThat(store.replaceChapters(id("gone", 1), List.of(new Chapter(Timecode.ZERO, "Intro")), ANYTHING))
                .isEmpty();
    }

    /// Saves a random batch in the store and in the model, and checks the results.
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

    private void assertStored(EpisodeId id, @Nullable Episode expected, Map<EpisodeId, Long> revisions) {
        var found = store.episode(id, null);
        assertThat(found.isPresent()).isEqualTo(expected != null);
        if (expected == null) {
            assertThat(store.find(id)).isEmpty();
            assertThat(store.track(outdated(id), null, Window.WHOLE)).isEmpty();
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
        for (var known : List.of(outdated(id), summary.version())) {
            assertThat(store.track(known, null, Window.WHOLE))
                    .contains(found.get().track());
        }
        assertThat(store.find(id)).contains(summary);
    }
}
