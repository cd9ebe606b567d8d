package io.cuepress.core.chapter.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.SharedMark;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers, bullets, links and pictures around the entries of a list.
class ListMarksTest {

    @ParameterizedTest
    @CsvSource({
        "1., 1",
        "02), 2",
        "#3, 3",
        "[4], 4",
        "(5), 5",
        "6:, 6",
        "7-, 7",
        "8–, 8",
        "0, 0",
        "1234, 1234",
        "#1234., 1234",
        "٣, 3",
        "12345, -1",
        "(1234.), -1",
        "#, -1",
        "'', -1",
        "a, -1",
        "1a, -1",
        "., -1",
        "(), -1"
    })
    void a_list_number_has_four_digits_at_most(String word, int number) {
        assertThat(Numbering.number(word)).isEqualTo(number);
    }

    @Test
    void seven_of_ten_numbers_number_a_list() {
        var seven = numbered(7, 10, "%d. a");
        var six = numbered(6, 10, "%d. a");
        assertThat(Numbering.leads(seven, 1)).isTrue();
        assertThat(Numbering.leads(six, 1)).isFalse();
        assertThat(Numbering.leads(seven, 2)).isFalse();
        assertThat(Numbering.leads(List.of(), 1)).isFalse();
        assertThat(Numbering.trails(numbered(7, 10, "a %d."), 1)).isTrue();
        assertThat(Numbering.trails(numbered(6, 10, "a %d."), 1)).isFalse();
        assertThat(Numbering.trails(seven, 1)).isFalse();
        assertThat(Numbering.trails(List.of(), 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1. Bees, Bees", "0 Bees, Bees", "Bees 2, Bees 2", "3, ''"})
    void a_leading_number_is_taken_off(String text, String rest) {
        assertThat(Numbering.withoutLead(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"Bees 1., Bees", "Bees 0, Bees", "2 Bees, 2 Bees", "3, ''"})
    void a_trailing_number_is_taken_off(String text, String rest) {
        assertThat(Numbering.withoutTrail(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"2, x 1. a 2. b c, b c", "1, 1. a 1. b, b", "1, 1. a, a", "1, x y, x y", "1, x 1, ''"})
    void what_follows_a_number_is_found(int number, String text, String rest) {
        assertThat(Numbering.after(number, text)).isEqualTo(rest);
    }

    @Test
    void a_mark_is_shared_by_seven_of_ten() {
        assertThat(SharedMark.atEndOf(List.of("a •", "b •", "c •", "d")).mark()).isEqualTo("•");
        assertThat(SharedMark.atEndOf(List.of("a •", "b •", "c")).mark()).isEmpty();
        assertThat(SharedMark.atStartOf(List.of("• a", "• b", "• c", "d")).mark())
                .isEqualTo("•");
        assertThat(SharedMark.atStartOf(List.of("• a", "• b", "c")).mark()).isEmpty();
        assertThat(SharedMark.atEndOf(List.of("a?", "b?", "c?")).mark()).isEmpty();
        assertThat(SharedMark.atStartOf(List.of("-> a", "->b")).mark()).isEqualTo("->");
        assertThat(SharedMark.atStartOf(List.of("•", "•")).mark()).isEqualTo("•");
    }

    @Test
    void a_shared_mark_is_taken_off_where_it_is() {
        var mark = new SharedMark("•");
        assertThat(mark.takeOff("x •")).isEqualTo("x");
        assertThat(mark.takeOff("x")).isEqualTo("x");
        assertThat(mark.takeOffStart("• x")).isEqualTo("x");
        assertThat(mark.takeOffStart("x")).isEqualTo("x");
        assertThat(mark.after("x • y • z")).isEqualTo("z");
        assertThat(mark.after("• z")).isEqualTo("z");
        assertThat(mark.after("x•z")).isEqualTo("x•z");
        var none = new SharedMark("");
        assertThat(none.startsWith("x") || none.endsWith("x")).isFalse();
        assertThat(none.after("x y")).isEqualTo("x y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.a", "x://", "a.bc/d", "a.az/x", "a@b.c", "#b", "＃蜂", "•", "---", "━━━", "=["})
    void a_title_stops_at(String word) {
        assertThat(HardStops.isStop(word)).isTrue();
        assertThat(HardStops.follow("Honey " + word)).isTrue();
        assertThat(HardStops.follow("Honey wax " + word + " more")).isTrue();
        assertThat(HardStops.follow(word + " honey")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www",
                "abc/d",
                "a.b/c",
                "a.Bc/d",
                ".abc/d",
                "ab.c/d",
                "a.b{/x",
                "a.b`/x",
                "@b.example",
                "a@.c",
                "a@b",
                "#",
                "#1",
                "a",
                "--",
                "-->",
                "==",
                "?!?",
                "-a-",
                "honey"
            })
    void a_title_runs_across(String word) {
        assertThat(HardStops.isStop(word)).isFalse();
        assertThat(HardStops.follow("Honey " + word + " wax")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3040, true",
        "30FF, true",
        "0E00, true",
        "0E7F, true",
        "8702, true",
        "303F, false",
        "3100, false",
        "0DFF, false",
        "0E80, false",
        "61, false"
    })
    void scripts_that_run_on_without_spaces(String codePoint, boolean is) {
        assertThat(Letters.isUnspaced(Integer.parseInt(codePoint, 16))).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "61C, true",
        "200E, true",
        "200F, true",
        "202A, true",
        "202E, true",
        "2066, true",
        "2069, true",
        "2029, false",
        "202F, false",
        "2065, false",
        "206A, false",
        "200D, false",
        "2010, false"
    })
    void marks_that_only_turn_the_direction(String codePoint, boolean is) {
        assertThat(Letters.isBidiMark(Integer.parseInt(codePoint, 16))).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "🐝, true",
        "↔, true",
        "☆, true",
        "⌁, true",
        "⌀, false",
        "©, false",
        "™, false",
        "→, false",
        "1, false",
        "a, false"
    })
    void a_picture_is_no_sign_of_a_title(String text, boolean is) {
        assertThat(Letters.isEmoji(text.codePointAt(0))).isEqualTo(is);
        assertThat(Letters.hasEmoji("Bees " + text + " wax")).isEqualTo(is);
        assertThat(Letters.hasEmoji(text)).isEqualTo(is);
    }

    private static List<String> numbered(int right, int of, String pattern) {
        return Stream.concat(
                        IntStream.rangeClosed(1, right).mapToObj(pattern::formatted),
                        IntStream.range(right, of).mapToObj(i -> "bees"))
                .toList();
    }
}
