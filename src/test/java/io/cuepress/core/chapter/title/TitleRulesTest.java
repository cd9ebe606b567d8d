package io.cuepress.core.chapter.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Weights;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRulesTest {

    private static final TitleStyle PLAIN =
            TitleCensus.styleOf(List.of("Intro", "Choosing a hive", "What do bees eat?"));
    private static final TitleStyle NAMES = TitleCensus.styleOf(List.of("Ada Moss", "Bo Reed", "Cy Fern", "Di Oak"));
    private static final TitleStyle LOUD = TitleCensus.styleOf(List.of("INTRO", "THE HIVE", "LOST IN THE WOODS"));
    private static final TitleStyle TALKS =
            TitleCensus.styleOf(List.of("Ada Moss - Hives", "Bo Reed - Wax", "Cy Fern - Honey"));
    private static final TitleStyle KANA = TitleCensus.styleOf(List.of("はじめに", "巣箱", "はちみつ"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - Bees               | Bees
            – Bees               | Bees
            : Bees               | Bees
            ► Bees               | Bees
            -> Bees              | Bees
            . Bees               | Bees
            // Bees              | Bees
            ...Bees              | ...Bees
            🐝 Bees              | Bees
            Bees 🐝              | Bees 🐝
            Bees -               | Bees
            Bees,                | Bees
            Bees?                | Bees?
            Bees (wild)          | Bees (wild)
            "Bees"               | "Bees"
            *Bees*               | *Bees*
            #1 Bees              | #1 Bees
            ミツバチのマナー     | ミツバチのマナー
            .NET for bees        | .NET for bees
            2. Bees              | 2. Bees
            -                    | ``""")
    void takes_separators_and_leading_pictures_from_a_title(String raw, String title) {
        assertThat(TitleTrim.of(raw)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Honey https://a.example               | Honey
            Honey #bees #honey                    | Honey
            Honey --- All about us                | Honey
            Honey a.example/b                     | Honey
            Honey on Bees.com                     | Honey on Bees.com
            Honey Links: https://a.example        | Honey
            Honey Where to find us: Facebook      | Honey
            Honey Follow us on Facebook           | Honey
            Honey Thank you for watching          | Honey
            Honey In this video we look at hives. | Honey
            Honey 🎵 Music by the bees            | Honey
            Honey MORE VIDEOS are here            | Honey
            Honey ©2031 The Bees                  | Honey
            Honey bees, hives, wax, garden, smoke | Honey
            Honey All views are my own. © The Bees | Honey
            Honey If you enjoyed this, please subscribe! Links: https://a.example | Honey
            Talking to Sen. Ada Moss #bees        | Talking to Sen. Ada Moss
            Sonata No. 1 https://a.example        | Sonata No. 1
            Project 1: Hive tools #bees           | Project 1: Hive tools
            Is it worth it? New hives on Monday   | Is it worth it?
            How to sell it                        | How to sell it
            Final thoughts and more               | Final thoughts and more""")
    void the_last_title_ends_where_something_else_begins(String tail, String title) {
        assertThat(last(tail, PLAIN)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ed Ash The Talks                      | Ed Ash""")
    void names_are_as_long_as_names(String tail, String title) {
        assertThat(last(tail, NAMES)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOING HOME The Book of Bees           | GOING HOME
            GOING HOME AND BACK                   | GOING HOME AND BACK""")
    void capitals_end_with_the_capitals(String tail, String title) {
        assertThat(last(tail, LOUD)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Di Oak - Smoke Recorded in Leeds      | Di Oak - Smoke""")
    void a_talk_has_its_dash(String tail, String title) {
        assertThat(last(tail, TALKS)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            おわりに 蜂の友                       | おわりに
            まとめ チャンネル登録お願いします！   | まとめ""")
    void titles_without_spaces_end_at_one(String tail, String title) {
        assertThat(last(tail, KANA)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All about bees. Tracklist: Buzz       | Buzz
            All about bees. Chapters Buzz         | Buzz
            See https://a.example Buzz            | Buzz
            #bees #honey Buzz                     | Buzz
            We love bees. Choosing a queen        | Choosing a queen
            Buzz                                  | Buzz""")
    void the_first_title_begins_where_something_else_ends(String head, String title) {
        assertThat(first(head, PLAIN)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "www.a.example",
                "(http://a.example)",
                "a.example/b",
                "a@b.example",
                "#bees",
                "＃蜂",
                "---",
                "***",
                "=[",
                "►"
            })
    void no_title_runs_across(String word) {
        assertThat(HardStops.isStop(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bees.com", "#1", "&", "-", "--", "->", "and/or", "@bees", "...", "C#", "a/b"})
    void a_title_may_hold(String word) {
        assertThat(HardStops.isStop(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1., 1", "02), 2", "#3, 3", "[4], 4", "5, 5", "12:, 12", "a1, -1", ".), -1", "123456, -1", "12345, -1"})
    void list_numbers_stand_alone(String word, int number) {
        assertThat(Numbering.number(word)).isEqualTo(number);
    }

    private static String last(String tail, TitleStyle style) {
        var scorer = new EdgeScorer(EdgeWeights.of(Weights.LEARNT, "last_title"));
        TitleCandidates.atStart(tail, style, new ListText(""), scorer);
        return TitleTrim.ofEnd(scorer.title().title());
    }

    private static String first(String head, TitleStyle style) {
        var scorer = new EdgeScorer(EdgeWeights.of(Weights.LEARNT, "first_title"));
        TitleCandidates.atEnd(head, style, new ListText(""), scorer);
        return scorer.title().title();
    }
}
