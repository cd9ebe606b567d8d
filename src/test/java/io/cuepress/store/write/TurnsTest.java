package io.cuepress.store.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.write.Turns.EpisodeBusy;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final EpisodeId BEES = new EpisodeId("bees");

    private final Turns turns = new Turns();

    @Test
    void changes_of_one_episode_take_turns() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counter = new int[1];
            var done = new ArrayList<Future<?>>();
            for (var i = 0; i < 20; i++) {
                done.add(threads.submit(() -> increment(counter)));
            }
            for (var one : done) {
                one.get();
            }
            assertThat(counter[0]).isEqualTo(20);
        }
    }

    private void increment(int[] counter) {
        var queue = turns.await(BEES);
        var before = counter[0];
        LockSupport.parkNanos(1_000);
        counter[0] = before + 1;
        queue.release();
    }

    @Test
    void other_episodes_do_not_wait() {
        var first = turns.await(BEES);
        var second = turns.await(new EpisodeId("wasps"));
        assertThat(second).isNotSameAs(first);
    }

    @Test
    void a_queue_that_does_not_move_refuses() {
        turns.await(BEES);
        assertThatThrownBy(() -> turns.await(BEES))
                .isInstanceOf(EpisodeBusy.class)
                .hasMessageContaining("bees");
    }
}
