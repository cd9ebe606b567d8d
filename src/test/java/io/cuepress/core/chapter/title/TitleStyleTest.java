package io.cuepress.core.chapter.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cuepress.core.chapter.words.Letters;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleStyleTest {

    private static final Offset<Double> ROUNDING = within(0.0005);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Intro to Bees;The hive        | 0.5
            A Bees Hive;B Wasp Nest       | 0.8333
            A bees hive;B wasp nest       | 0.1667
            A Bee Wax                     | 0.5
            A 2024 蜂蜜蜂蜜               | 0.5
            Bees;Hive                     | 0.5""")
    void capitals_are_those_of_later_words_that_are_not_short(String titles, double share) {
        assertThat(style(titles).capitals()).isCloseTo(share, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            intro;hive;Wax                | true
            intro;Hive                    | false
            intro;hive;wax;Bees;Honey     | false
            Intro;Hive                    | false""")
    void a_list_is_in_small_letters_when_most_titles_begin_with_one(String titles, boolean is) {
        assertThat(style(titles).lowercase()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE HIVE;WAX;Bees             | true
            THE HIVE;Bees                 | false
            HIVE;WAX;BEES;Honey;Smoke     | false
            A;B;C                         | false""")
    void a_list_is_in_capitals_when_most_titles_are(String titles, boolean is) {
        assertThat(style(titles).uppercase()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"Intro;Wax, false", "Intro;A b, true"})
    void a_list_has_spaces_when_one_title_has(String titles, boolean is) {
        assertThat(style(titles).spaced()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada - Hives;Bo – Wax;Cy — Honey;Intro   | 0.75
            Ada-Hives;Bo -Wax                       | 0""")
    void a_dash_stands_between_spaces(String titles, double share) {
        assertThat(style(titles).dashed()).isCloseTo(share, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Part: one;Two                 | 0.5
            : one;Two                     | 0
            One: a;Two: b                 | 1""")
    void a_colon_parts_something(String titles, double share) {
        assertThat(style(titles).colons()).isCloseTo(share, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"🐝 Bees;Wax, 0.5", "Bees 🐝;🍯;Wax;Smoke, 0.5", "Bees ©;Wax, 0"})
    void an_emoji_may_stand_anywhere(String titles, double share) {
        assertThat(style(titles).emoji()).isCloseTo(share, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hello there. Bees;Wax         | 0.5
            Hello there. More bees;Wax    | 0.5
            Really? Yes;Wax               | 0.5
            Wax ends here.;Bees           | 0
            Dr. Moss;Wax                  | 0""")
    void a_sentence_ends_before_the_title_does(String titles, double share) {
        assertThat(style(titles).sentences()).isCloseTo(share, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"Who?;What?;Why?, ?", "A?;B?;C?;D?;E, ?", "A?;B?;C?;D, ''", "Who?, ''", "ab;cb, ''", "A.;B., ."})
    void nearly_all_titles_may_end_on_one_mark(String titles, String ending) {
        assertThat(style(titles).ending()).isEqualTo(ending.isEmpty() ? 0 : ending.codePointAt(0));
    }

    @Test
    void all_ends_are_known() {
        assertThat(style("Who?;Wax;Bees 🐝").endings()).isEqualTo(Set.of((int) '?', (int) 'x', "🐝".codePointAt(0)));
    }

    @Test
    void blank_titles_and_those_after_the_three_hundredth_do_not_count() {
        assertThat(style(" ;🐝; ").emoji()).isEqualTo(1);
        var long300 = Stream.concat(Collections.nCopies(300, "Wax").stream(), Stream.of("🐝"))
                .toList();
        assertThat(TitleCensus.styleOf(long300).emoji()).isZero();
    }

    @Test
    void no_titles_have_no_style() {
        assertThat(TitleCensus.styleOf(List.of()))
                .isEqualTo(new TitleStyle(
                        TitleLengths.of(List.of()),
                        0.5,
                        false,
                        false,
                        false,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Set.of(),
                        UnicodeScript.COMMON));
    }

    @Test
    void a_title_misses_its_dash_where_nearly_all_have_one() {
        var talks = style("Ada - Hives;Bo - Wax");
        assertThat(talks.missesDash("Intro")).isTrue();
        assertThat(talks.missesDash("Cy – Honey")).isFalse();
        assertThat(style("A - b;C - d;E - f;G - h;Intro").missesDash("Intro")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NASA, true", "AB, true", "A 1 B, true", "ÄÖ, true", "A, false", "Ab, false", "42, false", "'', false"})
    void capitals_are_at_least_two_and_nothing_small(String text, boolean is) {
        assertThat(Letters.isUppercase(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "Bees, 0, 4, true",
        "bees, 0, 4, true",
        "Bee, 0, 3, false",
        "The Bees, 4, 8, true",
        "The Bees, 5, 8, false",
        "1234, 0, 4, false",
        "蜂蜜蜂蜜, 0, 4, false"
    })
    void a_word_of_four_letters_shows_its_case(String text, int from, int to, boolean is) {
        assertThat(TitleStyle.showsCase(text, from, to)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Bees Hive;B Wasp Nest | Honey | 0.7340
            A Bees Hive;B Wasp Nest | honey | -1.2809
            A Bees Hive;B Wasp Nest | Bee   | 0
            THE HIVE;WAX            | HONEY | 0.5
            THE HIVE;WAX            | Honey | -2
            THE HIVE;WAX            | Bee   | 0""")
    void a_word_looks_like_those_of_the_titles(String titles, String word, double casing) {
        assertThat(style(titles).casing(word)).isCloseTo(casing, ROUNDING);
    }

    private static TitleStyle style(String titles) {
        return TitleCensus.styleOf(List.of(titles.split(";", -1)));
    }
}
