package io.cuepress.core.chapter.title;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakSignsTest {

    private static final Map<String, TitleStyle> STYLES = Map.of(
            "plain", style("Intro", "Choosing a hive", "What do bees eat?"),
            "small", style("intro", "choosing a hive", "what do bees eat?"),
            "loud", style("INTRO", "THE HIVE", "LOST IN THE WOODS"),
            "colons", style("Bees: b", "Wax: d", "Eggs f"),
            "questions", style("Who?", "Why?"),
            "kana", style("はじめに", "巣箱", "はちみつ"));

    /// `/` is the boundary.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain | Honey / https://a.example      | link_next
            plain | Honey / #bees                  | hashtags_next
            plain | Honey / #bees are out          | hashtag_next
            plain | Honey / --- Bees               | drawn_line_next
            plain | Honey / 🐝 Bees                | picture_next
            plain | Honey / @bees                  | user_name_next
            plain | Honey / ©2031                  | copyright_next
            plain | Honey / (live)                 | bracket_next, small_next
            plain | Honey / & wax                  | joiner_next
            plain | Honey / *Wax*                  | emphasis_next
            plain | Honey / wax                    | small_next
            small | Honey / wax                    | small_among_small_next
            loud  | HONEY / Wax                    | lowered_next
            plain | Honey / 2031                   | digit_next, year_next
            plain | Honey / Мёд                    | other_script_next
            kana  | おわり / 蜂                    | unspaced_next
            plain | Honey / Links: a               | heading_of_one_word, known_heading
            plain | Honey / My bees: a             | heading_of_two_words
            plain | Honey / Bees in hives: a       | heading_of_more_words
            colons | Honey / Wax: a                | heading_among_colons
            plain | Honey / Subscribe to us        | request_runs_on
            plain | Honey / Subscribe              | request
            plain | Honey / Follow, like           | capital_next
            plain | Honey / In this video          | opening_word_runs_on
            plain | Honey / Outro                  | final_title_next
            plain | Honey / No. 1                  | numbered_name_next
            plain | Honey / The bees are in the hive now. | sentence_next
            plain | Honey / Twitter https://a.example | labelled_link_next, link_within_two_words
            plain | Honey / bees, wax, hives, smoke,  | keywords_next, small_next
            plain | Honey? / Wax                   | question_ended
            plain | Honey. / Wax                   | sentence_ended
            plain | about / Wax                    | unfinished_before
            plain | Honey: / Wax                   | colon_before, rare_colon_before
            plain | Honey, / Wax                   | joiner_before
            plain | Chapters / Wax                 | list_heading_before
            plain | (live) / Wax                   | bracket_closed
            questions | Honey? / Wax               | ends_like_the_others
            questions | Honey / Wax                | ends_unlike_the_others""")
    void a_line_shows_where_it_begins_and_ends(String style, String text, String signs) {
        assertThat(signs(style, text)).contains(signs.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Honey / Follow, like        | request
            Honey / bees, wax, hives    | keywords_next
            Honey / Two bees. In a hive | sentence_next
            Honey / Nut 1: a            | heading_of_one_word""")
    void what_looks_alike_is_no_sign(String text, String sign) {
        assertThat(signs("plain", text)).doesNotContain(sign);
    }

    private static String[] signs(String style, String text) {
        var at = text.substring(0, text.indexOf(" / ")).split(" ", -1).length;
        var words = Arrays.stream(text.replace(" / ", " ").split(" ", -1))
                .map(Word::of)
                .toList();
        var row = new BreakSigns(words, Objects.requireNonNull(STYLES.get(style)), new ListText(""))
                .before(at)
                .values();
        return Arrays.stream(BreakSign.values())
                .filter(sign -> row[sign.index()] > 0)
                .map(sign -> TitleCandidates.BREAK_SIGNS.get(sign.index()))
                .collect(joining(","))
                .split(",", -1);
    }

    private static TitleStyle style(String... titles) {
        return TitleCensus.styleOf(List.of(titles));
    }
}
