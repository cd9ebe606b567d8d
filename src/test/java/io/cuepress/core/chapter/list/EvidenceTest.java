package io.cuepress.core.chapter.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.scan.TimeMark.Setting;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    /// Seconds, with `p` behind a time in a sentence and `e` behind one before a comma.
    @ParameterizedTest
    @CsvSource({
        "0 60, true",
        "0, false",
        "59 100 200, true",
        "59 100, false",
        "60 100 201, false",
        "60 100 201 311, true",
        "1 61 121, true"
    })
    void a_list_is_the_longer_the_later_it_begins(String times, boolean is) {
        assertThat(isList("%s", times, 0, null)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "0 60 120, 1, true", "0 60 120, 2, false", "0 1 2 3 4 5 6 7, 2, true", "0 1 2 3 4 5 6 7, 3, false",
        "1 2 3 4 5 6, 1, true", "1 2 3 4 5 6, 2, false", "1 2 3 4 5, 0, true", "1 2 3 4 5, 1, false"
    })
    void few_times_between_the_entries_are_none(String times, int outsiders, boolean is) {
        assertThat(isList("%s", times, outsiders, null)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "0 60p 120 180, true",
        "0 60p 120p 180, false",
        "0e 60e 120e 180, true",
        "0e 60e 120, true",
        "0e 60, false",
        "1e 60e 120e 180, false",
        "0e 60 120e 180, false"
    })
    void times_in_sentences_are_no_list_but_an_enumeration_is(String times, boolean is) {
        assertThat(isList("%s", times, 0, null)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "540 570 780 900, false",
        "300 600 700 800, false",
        "295 600 700 800, true",
        "540 571 780 900, true",
        "540 600 780 1435, false",
        "540 600 780 1440, true",
        "540 600 780 4000, true"
    })
    void round_times_of_a_day_are_no_list(String times, boolean is) {
        assertThat(isList("%s", times, 0, null)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "1008, false", "992, false", "1009, true", "991, true"})
    void times_that_add_up_to_the_duration_are_lengths(int seconds, boolean is) {
        assertThat(isList("%s", "101 200 300 399", 0, new Timecode(seconds * 1000L)))
                .isEqualTo(is);
    }

    @Test
    void chapters_and_verses_are_no_list_when_every_second_time_is_one() {
        assertThat(isOneLine("John 1:41 a", "John 2:31 b", "wax 3:21 c", "wax 4:11 d"))
                .isFalse();
        assertThat(isOneLine("John 1:41 a", "wax 2:31 b", "wax 3:21 c", "wax 4:11 d"))
                .isTrue();
    }

    @Test
    void times_strewn_over_lines_are_no_list() {
        assertThat(isList("we won by %s then", "101 200 301 401", 0, null)).isFalse();
        assertThat(isList("wax %s", "101 200 301 401", 0, null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 10, true", "5, 0, 10, false", "0, 3, 5, true", "2, 2, 5, false"})
    void lines_are_trusted_where_six_of_ten_times_stand_at_one_side(int initial, int last, int of, boolean has) {
        assertThat(new Layout(initial, last, of).hasLines()).isEqualTo(has);
    }

    private static boolean isOneLine(String... entries) {
        var text = String.join(" ", entries);
        var marks = new ArrayList<TimeMark>();
        for (var entry : entries) {
            var time = entry.replaceAll("[^0-9:]", "");
            var from = text.indexOf(time);
            var seconds = Long.parseLong(time.replaceAll(":.*", "")) * 60 + Long.parseLong(time.replaceAll(".*:", ""));
            marks.add(new TimeMark(from, from + time.length(), seconds, 2, Setting.LIST));
        }
        return Evidence.isList(text, new AscendingRun(marks, 0), null);
    }

    private static boolean isList(String line, String times, int outsiders, @Nullable Timecode duration) {
        var settings = Map.of('p', Setting.PROSE, 'e', Setting.ENUMERATED);
        var text = new StringBuilder();
        var marks = new ArrayList<TimeMark>();
        for (var time : List.of(times.split(" "))) {
            var setting = settings.getOrDefault(time.charAt(time.length() - 1), Setting.LIST);
            var seconds = Long.parseLong(time.replaceAll("\\D", ""));
            var clock = seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
            var from = text.length() + line.indexOf('%');
            text.append(line.formatted(clock)).append('\n');
            marks.add(new TimeMark(from, from + clock.length(), seconds, 2, setting));
        }
        return Evidence.isList(text.toString(), new AscendingRun(marks, outsiders), duration);
    }
}
