package io.cuepress.heap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeapBudgetTest {

    private static final int MB = 1 << 20;

    private final HeapBudget budget = new HeapBudget(160 * MB); // 60 MB for large work, 10 MB for small

    @Test
    void large_work_waits_for_what_others_hold() {
        try (var first = take(40 * MB)) {
            assertFull(30 * MB);
            first.growTo(50 * MB);
            assertFull(15 * MB);
        }
        assertFree(60 * MB);
    }

    @Test
    void small_work_has_a_share_of_its_own() {
        try (var _ = take(60 * MB)) {
            assertFull(MB);
            assertFree(200 << 10);
        }
    }

    @Test
    void small_work_that_grows_leaves_the_share_of_small_work() {
        try (var _ = take(60 * MB);
                var growing = take(200 << 10)) {
            assertThatThrownBy(() -> growing.growTo(MB)).isInstanceOf(HeapFull.class);
        }
        assertFree(60 * MB);
    }

    @Test
    void work_beyond_the_budget_runs_alone_and_work_beyond_the_heap_never() {
        try (var _ = take(90 * MB)) {
            assertFull(MB);
        }
        assertFull(100 * MB);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everything_that_is_closed_is_free_again(long seed) {
        var random = new SplittableRandom(seed);
        var open = new ArrayList<HeapBudget.Lease>();
        for (var step = 0; step < 2_000; step++) {
            var lease = open.isEmpty() || random.nextBoolean() ? take(0) : open.remove(random.nextInt(open.size()));
            try {
                lease.growTo(random.nextLong(20L * MB));
                open.add(lease);
            } catch (HeapFull full) {
                lease.close();
            }
        }
        open.forEach(HeapBudget.Lease::close);
        assertFree(60 * MB);
        assertFree(200 << 10);
    }

    private HeapBudget.Lease take(long bytes) {
        return budget.take(bytes, Duration.ZERO);
    }

    private void assertFree(long bytes) {
        assertThatCode(() -> take(bytes).close()).doesNotThrowAnyException();
    }

    private void assertFull(long bytes) {
        assertThatThrownBy(() -> take(bytes)).isInstanceOf(HeapFull.class);
    }
}
