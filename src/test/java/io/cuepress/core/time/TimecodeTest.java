package io.cuepress.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimecodeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 00:00:00.000, 0:00, 0",
        "1, 00:00:00.001, 0:00, 0.001",
        "59999, 00:00:59.999, 0:59, 59.999",
        "60000, 00:01:00.000, 1:00, 60",
        "85000, 00:01:25.000, 1:25, 85",
        "75500, 00:01:15.500, 1:15, 75.5",
        "34480, 00:00:34.480, 0:34, 34.48",
        "3599999, 00:59:59.999, 59:59, 3599.999",
        "3600000, 01:00:00.000, 1:00:00, 3600",
        "3723004, 01:02:03.004, 1:02:03, 3723.004",
        "36000000, 10:00:00.000, 10:00:00, 36000",
        "359999999, 99:59:59.999, 99:59:59, 359999.999",
    })
    void a_moment_is_written_in_every_way(long ms, String clock, String mark, String seconds) {
        var moment = new Timecode(ms);
        assertThat(moment.clock('.')).isEqualTo(clock);
        assertThat(moment.clock(',')).isEqualTo(clock.replace('.', ','));
        assertThat(moment).hasToString(clock);
        assertThat(moment.mark()).isEqualTo(mark);
        assertThat(moment.seconds().toString()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 360_000_000, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_moment_lies_within_0_and_100_hours(long ms) {
        assertThatThrownBy(() -> new Timecode(ms)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Timecode.nearest(ms)).isEqualTo(ms < 0 ? Timecode.ZERO : Timecode.LAST);
    }

    @ParameterizedTest
    @CsvSource({"5, -5, 0", "5, -6, 0", "5, 6, 11", "359999999, 1, 359999999", "0, 359999999, 359999999"})
    void a_moved_moment_stays_within_its_bounds(long ms, long delta, long moved) {
        assertThat(new Timecode(ms).plus(delta)).isEqualTo(new Timecode(moved));
    }

    @Test
    void the_distance_to_an_earlier_moment_is_computed() {
        assertThat(new Timecode(5).minus(new Timecode(2))).isEqualTo(new Timecode(3));
        assertThatThrownBy(() -> new Timecode(2).minus(new Timecode(5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moments_are_ordered_like_their_milliseconds() {
        var random = new SplittableRandom(1);
        for (var i = 0; i < 1_000; i++) {
            var a = new Timecode(random.nextLong(100));
            var b = new Timecode(random.nextLong(100));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(a.ms(), b.ms()));
            assertThat(a.isBefore(b)).isEqualTo(a.ms() < b.ms());
            assertThat(Timecode.min(a, b).ms()).isEqualTo(Math.min(a.ms(), b.ms()));
            assertThat(Timecode.max(a, b).ms()).isEqualTo(Math.max(a.ms(), b.ms()));
        }
    }
}
