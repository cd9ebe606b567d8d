package io.cuepress.core.chapter.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineLawsTest {

    private static final List<String> SCRAPS = List.of(
            "0:00",
            "1:25",
            "2:30",
            "59:59",
            "1:00:00",
            "99:59:59",
            "999:59",
            "０：００",
            "-1:23",
            "(",
            ")",
            "[",
            "](http",
            "*",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u200B",
            "\u200F",
            "\uD83D",
            "\uDE00",
            "🐝",
            "-",
            "–",
            ":",
            "1.",
            "2.",
            "#bees",
            "https://a.example",
            "Bees",
            "Honey and wax",
            "Links:",
            "at",
            "pm",
            ",",
            "。",
            "まとめ",
            "مقدمة",
            "\u0000",
            "\u2028",
            "…",
            "***");

    private static final List<String> FORMS = List.of(
            "%s %s", "%s - %s", "%s | %s", "(%s) %s", "[%s] %s", "• %s %s", "- %s – %s", "**%s** %s", "🐝 %s %s");

    private static final List<String> TITLES = List.of(
            "Intro",
            "Choosing a hive",
            "What do bees eat?",
            "Smoke",
            "Moving the queen",
            "Honey harvest",
            "Winter is near");

    @Test
    void any_text_gives_a_lawful_outline_or_none() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            var text = IntStream.range(0, random.nextInt(60))
                    .mapToObj(n -> SCRAPS.get(random.nextInt(SCRAPS.size())) + (random.nextInt(3) == 0 ? "" : " "))
                    .collect(Collectors.joining());
            var duration = random.nextBoolean() ? null : new Timecode(random.nextLong(8_000_000));
            OutlineParser.parse(text, duration)
                    .ifPresent(outline -> assertThat(outline.chapters())
                            .as(text)
                            .isNotEmpty()
                            .allMatch(c -> duration == null || c.start().isBefore(duration))
                            .allMatch(c ->
                                    !c.title().isBlank() && c.title().lines().count() == 1));
        }
    }

    @Test
    void a_list_is_the_same_with_and_without_its_line_breaks() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 200; i++) {
            var form = FORMS.get(random.nextInt(FORMS.size()));
            var start = 0;
            var lines = new ArrayList<String>();
            for (var title : TITLES) {
                lines.add(form.formatted(new Timecode(start * 1000L).mark(), title));
                start += random.nextInt(20, 900);
            }
            var description =
                    "All about bees.\n\nChapters:\n" + String.join("\n", lines) + "\n\nLinks: https://a.example";
            assertThat(titles(description)).as(description).isEqualTo(TITLES);
            assertThat(titles(description.replaceAll("\\s+", " ")))
                    .as(description)
                    .isEqualTo(TITLES);
        }
    }

    @Test
    void five_megabytes_of_zeros_are_no_list() {
        assertThat(OutlineParser.parse("0:00 ".repeat(1_000_000), null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:00 ",
                "(0:00 ",
                "0:00 a 1. ",
                "[0:00](http",
                "*",
                ":",
                "1:",
                "- ",
                " ",
                "\n",
                "a",
                "0:00 https://a.example ",
                "\uD83D"
            })
    void a_flood_of_the_same_is_read_in_passing(String scrap) {
        var flood = scrap.repeat(1_000_000 / scrap.length());
        assertThat(OutlineParser.parse(flood, null)).isEmpty();
        assertThat(titles("0:00 Bees\n1:00 Honey\n2:00 Wax\n" + flood)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void five_thousand_chapters_are_read_in_both_forms() {
        var lines = IntStream.range(0, 5000)
                .mapToObj(n -> new Timecode(n * 1000L).mark() + " Bee number " + n)
                .toList();
        assertThat(titles(String.join("\n", lines))).hasSize(5000);
        assertThat(titles(String.join(" ", lines))).hasSize(5000);
    }

    @Test
    void a_hundred_thousand_flowing_chapters_are_read_in_passing() {
        var text = IntStream.range(0, 100_000)
                .mapToObj(n -> new Timecode(n * 1000L).mark() + " Bee")
                .collect(Collectors.joining(" "));
        assertThat(titles(text)).hasSize(100_000);
    }

    private static List<String> titles(String description) {
        return OutlineParser.parse(description, null).map(Outline::chapters).orElse(List.of()).stream()
                .map(Chapter::title)
                .toList();
    }
}
