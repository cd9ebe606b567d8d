package io.cuepress.core.chapter.speech;

import static io.cuepress.core.chapter.speech.Speeches.chapter;
import static io.cuepress.core.chapter.speech.Speeches.timeFirst;
import static io.cuepress.core.chapter.speech.Speeches.titleFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.Edge;
import io.cuepress.core.chapter.read.Orientation;
import io.cuepress.core.chapter.read.Outline;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechWitnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we brew coffee today | and then grind beans       | now ferment some bread | with sourdough flour | Brewing coffee / Bread, sourdough / Prices
            сегодня варим кофе   | и мелем зёрна              | теперь печём хлеб      | на закваске          | Кофе / Хлеб / Цены
            اليوم نتحدث عن القهوة  | ثم نطحن                    | الآن نخبز الخُبز         | مع الخميرة           | القهوة / الخبز / الأسعار
            今日はコーヒーを淹れます | 豆を挽いて                 | 次はパンを焼きます     | 天然酵母で           | コーヒー / パンを焼く / 値段
            오늘은 커피 이야기     | 원두를 갈고                | 이제 빵을 굽자         | 효모로               | 커피 / 빵을 / 가격
            """)
    void a_title_is_of_the_chapter_in_which_it_is_heard(
            String first, String second, String third, String fourth, String titles) {
        var witness = Speeches.witness(first, second, third, fourth, "…", "…", "…", "…");
        var heard = List.of(titles.split(" / "));
        assertThat(witness.timeFirst(timeFirst(heard), titleFirst(heard))).isGreaterThan(3);

        var turned = List.of(heard.getLast(), heard.getFirst(), heard.get(1));
        var late = Speeches.witness("…", "…", first, second, third, fourth, "…", "…");
        assertThat(late.timeFirst(timeFirst(heard), titleFirst(heard))).isLessThan(-3);
        assertThat(witness.timeFirst(timeFirst(turned), titleFirst(turned))).isLessThan(3);
    }

    @Test
    void the_last_title_ends_before_what_is_not_said_in_its_chapter() {
        var witness = Speeches.witness(
                "coffee from brazil",
                "hello",
                "bread and sourdough",
                "hello",
                "the price of milk",
                "hello",
                "and cheese");
        var others = List.of(chapter(0, "Coffee"), chapter(2, "Sourdough"));
        var odds = witness.edge(lastTitle(
                4, others, List.of("The", "The price", "The price of milk", "The price of milk Brazil sponsors")));
        assertThat(odds[2]).isGreaterThan(odds[1]).isGreaterThan(odds[0]).isGreaterThan(odds[3]);
    }

    @Test
    void a_transcript_in_another_language_says_next_to_nothing() {
        var witness = Speeches.witness("heute gibt es Kaffee", "und Brot", "dann noch Milch", "und Tee", "aus", "Ende");
        var between = List.of("Brewing coffee", "Baking bread", "Prices");
        assertThat(witness.timeFirst(timeFirst(between), titleFirst(between))).isZero();
        var many = new ArrayList<Chapter>();
        for (int i = 0; i < 20; i++) {
            many.add(chapter(i, "Words nobody utters"));
        }
        var odds = witness.edge(lastTitle(4, many, List.of("Milk", "Milk prices Become our sponsor")));
        assertThat(odds[1]).isCloseTo(odds[0], within(0.1));
    }

    @Test
    void silence_says_nothing_and_the_transcript_is_asked_for_once_and_late() {
        var asked = new ArrayList<String>();
        var witness = new SpeechWitness(() -> {
            asked.add("asked");
            return List.of();
        });
        assertThat(asked).isEmpty();
        assertThat(witness.timeFirst(
                        timeFirst(List.of("a title", "another", "third")),
                        titleFirst(List.of("a title", "another", "third"))))
                .isZero();
        assertThat(witness.edge(lastTitle(0, List.of(), List.of("Intro", "Intro Links"))))
                .containsOnly(0);
        assertThat(asked).hasSize(1);
    }

    @Test
    void an_entry_without_a_title_says_nothing() {
        var witness = Speeches.witness("coffee", "and", "bread", "and", "milk", "and", "cheese", "and");
        var chapters = List.of(chapter(0, "Coffee"), chapter(4, "Milk"), chapter(6, "Cheese"));
        assertThat(witness.timeFirst(chapters, List.of(chapter(2, "Coffee"), chapter(6, "Milk"))))
                .isGreaterThan(3);
    }

    @Test
    void the_titles_at_the_open_ends_do_not_decide() {
        var witness = Speeches.witness("coffee", "and", "bread", "and", "milk", "and");
        var timeFirst = List.of(chapter(0, "x"), chapter(2, "y"), chapter(4, "Milk"));
        var titleFirst = List.of(chapter(0, "Coffee"), chapter(2, "x"), chapter(4, "y"));
        assertThat(witness.timeFirst(timeFirst, titleFirst)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void words_that_are_never_said_change_nothing_in_the_order(long seed) {
        var list = new RandomList(seed);
        var more = list.between.stream().map(text -> text + " zzyzx qqq").toList();
        assertThat(list.witness.timeFirst(timeFirst(more), titleFirst(more)))
                .isEqualTo(list.witness.timeFirst(timeFirst(list.between), titleFirst(list.between)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_two_chapters_turned_round_negates_the_odds(long seed) {
        var random = new SplittableRandom(seed);
        var lead = random.nextDouble(-5, 5);
        assertThat(ListOrder.odds(lead)).isCloseTo(-ListOrder.odds(-lead), within(1e-9));
        assertThat(Math.abs(ListOrder.odds(lead * 1000))).isLessThan(4.7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void letter_case_and_accents_change_nothing(long seed) {
        var list = new RandomList(seed);
        var shouted = list.between.stream()
                .map(text -> text.toUpperCase(Locale.ROOT).replace("E", "É"))
                .toList();
        assertThat(list.witness.timeFirst(timeFirst(shouted), titleFirst(shouted)))
                .isEqualTo(list.witness.timeFirst(timeFirst(list.between), titleFirst(list.between)));
        assertThat(list.witness.edge(lastTitle(0, List.of(), shouted)))
                .isEqualTo(list.witness.edge(lastTitle(0, List.of(), list.between)));
    }

    /// A list of chapters of two minutes over twenty minutes of a few words.
    private static final class RandomList {

        final List<String> between = new ArrayList<>();
        final SpeechWitness witness;

        RandomList(long seed) {
            var random = new SplittableRandom(seed);
            var minutes = new ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                minutes.add(words(random, 12));
            }
            for (int i = 0; i < 9; i++) {
                between.add(words(random, 3));
            }
            witness = new SpeechWitness(() -> Speeches.segments(minutes));
        }

        private static String words(SplittableRandom random, int count) {
            var words = new StringBuilder();
            for (int i = 0; i < count; i++) {
                words.append(" word").append(random.nextInt(60));
            }
            return words.substring(1);
        }
    }

    @Test
    void the_speech_decides_which_way_round_a_doubtful_list_is() {
        var text = "Coffee 0:00 Bread 2:00 Milk 4:00 Cheese 6:00 Honey";
        var timeFirst = Speeches.witness("bread", "and", "milk", "and", "cheese", "and", "honey", "and");
        var titleFirst = Speeches.witness("coffee", "and", "bread", "and", "milk", "and", "cheese", "and");
        var late = read(text, timeFirst);
        var early = read(text, titleFirst);
        assertThat(late.chapters()).extracting(Chapter::title).containsExactly("Bread", "Milk", "Cheese", "Honey");
        assertThat(early.chapters()).extracting(Chapter::title).containsExactly("Coffee", "Bread", "Milk", "Cheese");
        assertThat(early.turned()).isEqualTo(late.chapters());
        assertThat(early.evidence().speech()).isPositive();
    }

    private static Outline read(String text, SpeechWitness witness) {
        return OutlineParser.parse(text, new Timecode(8 * 60_000), List.of(witness))
                .orElseThrow();
    }

    private static Edge lastTitle(int minute, List<Chapter> others, List<String> candidates) {
        var start = new Timecode(minute * 60_000L);
        return new Edge(Orientation.TIME_FIRST, start, candidates.getLast(), candidates, others);
    }
}
