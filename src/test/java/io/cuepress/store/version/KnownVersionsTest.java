package io.cuepress.store.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.ChapterBasis;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownVersionsTest {

    private static final EpisodeId BEES = new EpisodeId("bees");

    private final KnownVersions versions = new KnownVersions();

    @BeforeEach
    void begin() {
        versions.setListening(true);
    }

    @Test
    void a_version_is_current_until_its_episode_changes() {
        var known = put(BEES, 1);
        versions.invalidate(List.of(new EpisodeId("wasps")));
        assertThat(known.isCurrent()).isTrue();
        versions.invalidate(List.of(BEES));
        assertThat(known.isCurrent()).isFalse();
        assertThat(versions.of(BEES)).isEmpty();
    }

    @Test
    void no_version_is_current_when_the_listener_stops() {
        var known = put(BEES, 1);
        versions.setListening(false);
        assertThat(known.isCurrent()).isFalse();
        versions.put(version(BEES, 1), versions.changes());
        assertThat(versions.of(BEES)).isEmpty();
    }

    @Test
    void the_newer_of_two_concurrent_reads_is_current() {
        var first = put(BEES, 1);
        assertThat(put(BEES, 1)).isSameAs(first);
        var second = put(BEES, 2);
        assertThat(first.isCurrent()).isFalse();
        assertThat(put(BEES, 1)).isSameAs(second);
        assertThat(second.isCurrent()).isTrue();
    }

    @Test
    void an_evicted_version_is_not_current() {
        var title = "x".repeat(1_000_000);
        var count = (int) (Runtime.getRuntime().maxMemory() / 16 / title.length());
        var known = IntStream.range(0, count)
                .mapToObj(i -> {
                    var version = new EpisodeVersion(
                            new EpisodeId("e" + i),
                            new Title(title),
                            Language.UNDETERMINED,
                            1,
                            Instant.EPOCH,
                            new ChapterBasis(false, "", 0),
                            0);
                    versions.put(version, versions.changes());
                    return versions.of(version.id());
                })
                .flatMap(Optional::stream)
                .toList();
        assertThat(known).anyMatch(version -> !version.isCurrent());
        assertThat(known)
                .allSatisfy(version -> assertThat(
                                versions.of(version.version().id()).isPresent())
                        .isEqualTo(version.isCurrent()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void only_cached_versions_are_current(long seed) {
        var random = new SplittableRandom(seed);
        var all = new HashMap<KnownVersion, EpisodeId>();
        for (var step = 0; step < 2_000; step++) {
            var id = new EpisodeId("e" + random.nextInt(20));
            switch (random.nextInt(8)) {
                case 0, 1 -> versions.invalidate(List.of(id));
                case 2 -> versions.setListening(random.nextInt(4) > 0);
                default -> versions.put(version(id, random.nextInt(1, 9)), versions.changes());
            }
            versions.of(id).ifPresent(known -> all.put(known, id));
            all.forEach((known, of) -> assertThat(known.isCurrent())
                    .isEqualTo(versions.of(of).filter(known::equals).isPresent()));
        }
        assertThat(all).hasSizeGreaterThan(100);
    }

    private KnownVersion put(EpisodeId id, long revision) {
        versions.put(version(id, revision), versions.changes());
        return versions.of(id).orElseThrow();
    }

    private static EpisodeVersion version(EpisodeId id, long revision) {
        return new EpisodeVersion(
                id, new Title(""), Language.UNDETERMINED, revision, Instant.EPOCH, new ChapterBasis(false, "", 0), 0);
    }
}
