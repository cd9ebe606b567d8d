package io.cuepress.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    @Test
    void a_span_never_ends_before_it_starts() {
        assertThatThrownBy(() -> TimeRange.ofMs(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("00:00:00.001");
        assertThat(TimeRange.ofMs(1, 1).isEmpty()).isTrue();
        assertThat(TimeRange.ofMs(1, 2).isEmpty()).isFalse();
        assertThat(TimeRange.ofMs(1, 4).durationMs()).isEqualTo(3);
        assertThat(TimeRange.ofMs(1, 4).middle().ms()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0-10, 2-5, 2-5",
        "2-5, 0-10, 2-5",
        "0-5, 2-10, 2-5",
        "0-2, 2-10, 2-2",
        "3-3, 2-10, 3-3",
        "0-1, 2-10, none",
        "5-9, 2-4, none",
    })
    void the_common_part_of_two_spans_is_found(String one, String other, String common) {
        var found = range(one)
                .within(range(other))
                .map(r -> r.start().ms() + "-" + r.end().ms());
        assertThat(found.orElse("none")).isEqualTo(common);
    }

    private static TimeRange range(String text) {
        var ends = text.split("-", 2);
        return TimeRange.ofMs(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    }
}
