package io.cuepress.core.chapter.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

    private static final Offset<Double> ROUNDING = within(0.0005);

    private static final Map<String, TitleStyle> STYLES = Map.of(
            "plain", style("Intro", "Choosing a hive", "What do bees eat?"),
            "small", style("intro", "choosing a hive", "what do bees eat?"),
            "loud", style("INTRO", "THE HIVE", "LOST IN THE WOODS"),
            "pictures", style("🐝 Bees", "Wax"),
            "colons", style("A: b", "C: d", "E f"),
            "some colons", style("A: b", "C", "D", "E", "F", "G"),
            "stars", style("*Bees*", "*Wax*"),
            "questions", style("Who?", "Why?"),
            "sentences", style("Hello there. Bees", "Wax"),
            "kana", style("はじめに", "巣箱", "はちみつ"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain | Bees   | 0
            plain | bees   | -4
            small | bees   | -1
            plain | 3D     | -0.5
            plain | (live) | -4
            plain | (Live) | -1.5
            plain | &      | -1.5
            plain | “Bees” | 0
            plain | ¿qué?  | -4
            plain | "      | 0
            loud  | THE    | -4
            loud  | HIVE   | 0
            loud  | The    | 0
            plain | THE    | 0""")
    void a_title_begins_with_a_letter_as_the_others_do(String style, String word, double begins) {
        assertThat(boundary(style, word).begins(0)).isCloseTo(begins, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain       | 0 | Foo:                    | 2.5
            plain       | 0 | Foo bar:                | 2.2
            plain       | 0 | Foo a b c d:            | 1.3
            plain       | 0 | Foo a b c d e:          | 0
            plain       | 0 | Foo：                   | 2.5
            plain       | 0 | foo:                    | 0
            plain       | 0 | 1:                      | 0
            plain       | 0 | Foo 1:                  | 2.2
            plain       | 0 | Foo https://a.example   | 1
            plain       | 0 | Foo end. bar:           | 0
            plain       | 0 | Foo #bees bar:          | 0
            colons      | 0 | Foo:                    | 0
            some colons | 0 | Foo:                    | 1.25
            plain       | 0 | @foo                    | 1
            plain       | 0 | 🐝                      | 3
            pictures    | 0 | 🐝                      | 1.5
            plain       | 0 | ©2031                   | 3
            plain       | 0 | 【Foo】                 | 2.5
            plain       | 0 | *Foo*                   | 2.5
            stars       | 0 | *Foo*                   | 0
            plain       | 0 | BUZZ                    | 2
            plain       | 0 | BUZ                     | 0
            plain       | 0 | BUZ WAX                 | 2
            plain       | 0 | BUZ wax                 | 0
            plain       | 1 | BUZ WAX                 | 0
            plain       | 1 | Foo BUZZ                | 2
            loud        | 0 | HIVE                    | 0
            loud        | 0 | FOO:                    | 0.8333
            loud        | 0 | Hive                    | 1
            loud        | 0 | Foo:                    | 3.5""")
    void a_line_begins_with_a_sign(String style, int at, String words, double signs) {
        assertThat(boundary(style, words.split(" ")).signs(at)).isCloseTo(signs, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Honey bees, hives, wax, smoke,       | 3
            1 | Honey bees, hives, wax,              | -4.7
            2 | Honey bees, hives, wax, smoke, sugar, | -4.7
            1 | Honey bees, hives, wax smoke,        | -4.7
            1 | Honey Foo                            | -0.7
            1 | Honey Foo:                           | 2.5""")
    void a_new_line_opens_with_keywords_or_a_sign(int at, String words, double opens) {
        assertThat(boundary("plain", words.split(" ")).opens(at)).isCloseTo(opens, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain       | Honey Foo    | 0
            plain       | Really? Foo  | 1.3
            plain       | Really? foo  | 0
            sentences   | Really? Foo  | 0.65
            plain       | Bar: Foo     | 2.5
            some colons | Bar: Foo     | 1.25
            plain       | 1: Foo       | 0
            plain       | Honey BUZZ   | 1.2
            plain       | Honey foo    | 0
            kana        | おわり 蜂    | 2
            plain       | おわり 蜂    | 0
            kana        | おわり Foo   | 0""")
    void a_line_would_rather_end_than_run_across(String style, String words, double crossing) {
        assertThat(boundary(style, words.split(" ")).crossing(1)).isCloseTo(crossing, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain     | and     | -3
            plain     | bees,   | -3
            plain     | bees(   | -3
            plain     | ,       | -3
            questions | Who?    | 2
            questions | Who     | -2
            plain     | eat?    | 0.8
            small     | eat!    | -0.3
            plain     | eat？   | 0.2
            plain     | honey.  | -1.5
            plain     | Sen.    | -3
            plain     | Abc.    | 0
            plain     | (live)  | 0.4
            plain     | bees    | 0""")
    void a_word_ends_a_title_well_or_badly(String style, String word, double ends) {
        assertThat(boundary(style, word).ends(0)).isCloseTo(ends, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.", "bees.", "Why?", "?", "!", "。", "Really!"})
    void a_sentence_ends(String word) {
        assertThat(Boundary.endsSentence(word)).isTrue();
        assertThat(Boundary.endsSentence("so " + word + " then", 3, 3 + word.length()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bees", "Own.", "oWn.", "owN.", "Sen.", "vs.", "Dr.", "J.", ".", "a,b"})
    void no_sentence_ends(String word) {
        assertThat(Boundary.endsSentence(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Links:, true", "x：, true", ":, false", "：, false", "Links, false", "a:b, false"})
    void a_heading_ends_on_a_colon(String word, boolean is) {
        assertThat(Boundary.isHeading(word)).isEqualTo(is);
    }

    private static Boundary boundary(String style, String... words) {
        return new Boundary(List.of(words), Objects.requireNonNull(STYLES.get(style)));
    }

    private static TitleStyle style(String... titles) {
        return TitleCensus.style(List.of(titles));
    }
}
