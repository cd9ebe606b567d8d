package io.cuepress.core.chapter.scan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypedTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:00 Bees 10.45 Wax 20:00 Honey         | 0, 645, 1200
            0:00 Bees 10?45 Wax 20:00 Honey         | 0, 645, 1200
            0:00 Bees 10:4 Wax 20:00 Honey          | 0, 604, 1200
            0:00 - Bees 10.45 - Wax 20:00 - Honey   | 0, 645, 1200
            0:00 Bees 1.10.45 Wax 2:20:00 Honey     | 0, 4245, 8400
            0:00 Bees 20:00 Honey 30.45 Wax         | 0, 1200, 1845""")
    void a_time_with_a_typing_error_lies_between_its_neighbours(String text, String seconds) {
        assertThat(seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:00 Bees 30.45 Wax 20:00 Honey         | later than the next
            0:00 Bees 10.75 Wax 20:00 Honey         | no such second
            0:00 Bees 10.45 kg of wax 20:00 Honey   | a number in a title
            0:00 - Bees 10.45 Wax 20:00 - Honey     | no mark as after the others
            0:00 Bees v10.45 Wax 20:00 Honey        | a version
            0:00 Bees 20:00 Honey 10.45 Wax         | earlier than the entry before
            0:00 Bees 20:00 Honey Follow us for many more films about the life of bees and the work of those who keep them 30.45 Wax | too far behind the list""")
    void other_numbers_are_of_the_title(String text, String why) {
        assertThat(seconds(text)).as(why).isEqualTo("0, 1200");
    }

    @Test
    void a_time_beyond_the_limit_is_not_mistyped() {
        var text = "0:00 Bees 101:00:00 Wax 20:00:00 Honey";
        var limit = 24 * 3_600_000L;
        var entries = TimeScanner.scan(text).stream()
                .filter(mark -> mark.ms() < limit)
                .toList();
        assertThat(MistypedTimes.added(text, entries, limit)).isEqualTo(entries).hasSize(2);
    }

    private static String seconds(String text) {
        return MistypedTimes.added(text, TimeScanner.scan(text), Long.MAX_VALUE).stream()
                .map(mark -> Long.toString(mark.seconds()))
                .collect(joining(", "));
    }
}
