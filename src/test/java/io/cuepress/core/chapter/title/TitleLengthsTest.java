package io.cuepress.core.chapter.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLengthsTest {

    private static final Offset<Double> ROUNDING = within(0.0005);

    @ParameterizedTest
    @CsvSource({"4 4 4 4, 1.3863, 0.3601", "4 8, 1.7329, 0.4791", "1 1000, 3.4539, 0.8840", "4 6 8, 1.7918, 0.4387"})
    void lengths_have_a_median_and_a_spread(String lengths, double median, double spread) {
        var titles = List.of(lengths.split(" ")).stream()
                .map(length -> "x".repeat(Integer.parseInt(length)))
                .toList();
        var of = TitleLengths.of(titles);
        assertThat(of.median()).isCloseTo(median, ROUNDING);
        assertThat(of.spread()).isCloseTo(spread, ROUNDING);
    }

    @Test
    void without_titles_twenty_characters_are_usual() {
        var of = TitleLengths.of(List.of());
        assertThat(of.median()).isCloseTo(Math.log(20), ROUNDING);
        assertThat(of.spread()).isCloseTo(0.55, ROUNDING);
        assertThat(of.words()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a b;c d;e f;g h, 2", "a;b;c;d, 1", "a b;c d;e f, 0", "a b;c d;e f;g, 0", "a b c;d e f;g h i;j k l, 3"})
    void four_titles_of_as_many_words_are_names(String titles, int words) {
        assertThat(TitleLengths.of(List.of(titles.split(";"))).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "40, 1.2603", "10, -1.2603", "100, 2.9262", "0, -5.4468"})
    void a_title_is_some_spreads_longer_or_shorter_than_usual(int length, double distance) {
        var usual = TitleLengths.of(List.of());
        assertThat(usual.distance("x".repeat(length))).isCloseTo(distance, ROUNDING);
    }

    @Test
    void a_name_has_as_many_words_as_the_others() {
        var names = new TitleLengths(Math.log(5), 0.5, 2);
        assertThat(names.hasOtherWordCount("ab cd")).isFalse();
        assertThat(names.hasOtherWordCount("abcde")).isTrue();
        assertThat(names.hasOtherWordCount("a b c")).isTrue();
        assertThat(new TitleLengths(Math.log(5), 0.5, 0).hasOtherWordCount("abcde"))
                .isFalse();
    }
}
