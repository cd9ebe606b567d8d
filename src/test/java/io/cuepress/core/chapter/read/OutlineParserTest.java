package io.cuepress.core.chapter.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EvidenceShares;
import io.cuepress.core.time.Timecode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineParserTest {

    @Test
    void reads_the_flattened_list_of_multiplayer_stable_diffusion() throws IOException {
        assertThat(marks(episode("multiplayer-stable-diffusion"), new Timecode(1_373_040)))
                .containsExactly(
                        "0:00 Introduction",
                        "1:25 Stable Diffusion Multiplayer",
                        "2:15 Huggingface: DOI for Models & Datasets",
                        "3:10 OpenAI asks for more funding",
                        "4:25 The Stack: Source Code Dataset",
                        "6:30 Google Vizier Open-Sourced",
                        "7:10 New Models",
                        "11:50 Helpful Things",
                        "20:30 Prompt Databases",
                        "22:15 Lexicap by Karpathy");
    }

    @Test
    void reads_the_flattened_list_of_responsible_licenses() throws IOException {
        assertThat(marks(episode("responsible-licenses"), new Timecode(1_670_800)))
                .containsExactly(
                        "0:00 Introduction",
                        "0:40 Responsible AI Licenses (RAIL) of BLOOM and Stable Diffusion",
                        "3:35 Open source software's dilemma of bad usage and restrictions",
                        "8:45 Good applications, bad applications",
                        "12:45 A dangerous legal loophole",
                        "15:50 OpenRAIL++ License",
                        "16:50 This has nothing to do with copyright",
                        "26:00 Final thoughts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:00 Mise en place\n1:10 Chopping\n4:05 Frying",
                "0:00 - Mise en place\n1:10 - Chopping\n4:05 - Frying",
                "0:00 | Mise en place\n1:10 | Chopping\n4:05 | Frying",
                "(0:00) Mise en place\n(1:10) Chopping\n(4:05) Frying",
                "[00:00:00] Mise en place\n[00:01:10] Chopping\n[00:04:05] Frying",
                "• 0:00 – Mise en place\n• 1:10 – Chopping\n• 4:05 – Frying",
                "🍳 0:00 Mise en place\n🍳 1:10 Chopping\n🍳 4:05 Frying",
                "1. 0:00 Mise en place\n2. 1:10 Chopping\n3. 4:05 Frying",
                "Mise en place 0:00\nChopping 1:10\nFrying 4:05",
                "Mise en place - 0:00\nChopping - 1:10\nFrying - 4:05",
                "0:00 - 1:10 Mise en place\n1:10 - 4:05 Chopping\n4:05 - 9:00 Frying",
                "**0:00** Mise en place\r\n**1:10** Chopping\r\n**4:05** Frying\r\n",
                "０：００ Mise en place\n１：１０ Chopping\n４：０５ Frying",
                "[0:00](https://a.example/?t=0) Mise en place\n[1:10](https://a.example/?t=70) Chopping\n4:05 Frying",
                "0:00\nMise en place\n1:10\nChopping\n4:05\nFrying",
                "0:00 Mise en place 1:10 Chopping 4:05 Frying",
                "Mise en place 0:00 Chopping 1:10 Frying 4:05",
                "1. Mise en place 0:00\n2. Chopping 1:10\n3. Frying 4:05",
                "1. 0:00 Mise en place 2. 1:10 Chopping 3. 4:05 Frying",
                "Dinner. 1. Mise en place 0:00 2. Chopping 1:10 3. Frying 4:05 Subscribe!",
                "Dinner: 1)Mise en place - 0:00 Cook: Ann Lee 2)Chopping - 1:10 Cook: Bo Day 3)Frying - 4:05 Cook: Cy Fox",
                "Dinner! • 0:00 Mise en place • 1:10 Chopping • 4:05 Frying #food #cooking",
                "Dinner! • Mise en place 0:00 • Chopping 1:10 • Frying 4:05 #food #cooking",
                "Recipe: Mise en place - 0:00 Chopping - 1:10 Frying - 4:05 https://a.example",
                "Mise en place @ 0:00 Chopping @ 1:10 Frying @ 4:05",
                "🍳 0:00 Mise en place 🍳 1:10 Chopping 🍳 4:05 Frying Links: https://a.example",
                "0:00 Mise en place / 1:10 Chopping / 4:05 Frying",
                "0:00 Mise en place, 1:10 Chopping, 4:05 Frying",
                "0:00\u200B Mise en place\n1:10\t\tChopping\n4:05 Frying https://a.example #food",
                "Part one\n0:00 Mise en place\nwith all the tools\n1:10 Chopping\n\nPart two\n4:05 Frying",
                "0:00 // Mise en place 1:10 // Chopping 4:05 // Frying",
                "Tonight: Mise en place 0:00, Chopping 1:10, Frying 4:05",
                "Mise en place 0:00,\nChopping 1:10,\nFrying 4:05",
                "Chapters: ➡️ 0:00 Mise en place ➡️ 1:10 Chopping ➡️ 4:05 Frying",
                "<p><b>0:00</b> Mise en place<br/><b>1:10</b> Chopping<br><b>4:05</b> <i>Frying</i></p>",
                "<li><a href=\"https://a.example/?t=0\">0:00</a> Mise en place</li><li>1:10 Chopping</li><li>4:05 Frying</li>",
                "-0:00 Mise en place\n-1:10 Chopping\n-4:05 Frying",
                "0:00 Mise en place 9:59 1:10 Chopping 4:05 Frying",
                "0:00 Mise en place / 1:10 Chopping\n4:05 Frying",
                "## Contents\n0:00 Mise en place\n1:10 Chopping\n4:05 Frying\n## Links",
                "00:00:00.000 Mise en place\n00:01:10.000 Chopping\n00:04:05.000 Frying",
                "[00:00:00,000] Mise en place\n[00:01:10,000] Chopping\n[00:04:05,000] Frying",
                "Mise en place 00:00:00.000\nChopping 00:01:10.000\nFrying 00:04:05.000",
                "CHAPTER01=00:00:00.000\nCHAPTER01NAME=Mise en place\nCHAPTER02=00:01:10.000\nCHAPTER02NAME=Chopping\n"
                        + "CHAPTER03=00:04:05.000\nCHAPTER03NAME=Frying",
            })
    void reads_a_list_however_it_is_written(String description) {
        assertThat(marks(description, null)).containsExactly("0:00 Mise en place", "1:10 Chopping", "4:05 Frying");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tonight we talk about bees.",
                "The best part is at 2:31, and the end at 7:05.",
                "She waited from 0:00, at 1:10, and once more at 4:05.",
                "Doors 18:00, show 19:30, after-party 22:00.",
                "Monday\n09:00 Breakfast\n10:30 Panel\n14:00 Closing",
                "The keeper saved three and it ended 2:01.",
                "live on Friday 8:00 pm CET and again on Sunday 10:15 am CET and on Monday 11:20 pm CET",
                "Notes: Genesis 1:14, John 3:16, Romans 8:28",
                "Genesis 1:14 Lights\nJohn 3:16 Love\nRomans 8:28 Good\nRevelation 22:20 Amen",
                "Arsenal 2:10 Leeds, York 3:20 Hull, Bury 4:30 Bath",
                "In 3:12 you see the bug, at 5:40 the fix and at 9:58 the result.",
                "1. Harbour 2:10\n2. Rust 3:15\n3. Night 4:20\n4. Out 3:02\n5. Home 6:40",
                "One 3:10 there\nand two 5:20 there\nand three 7:30 there\nand four 9:40 there",
                "0:00 1:00 2:00 3:00",
                "100:00:00 Far\n101:00:00 Farther\n102:00:00 Farthest",
                "A1 Harbour 4:10\nA2 Rust 3:58\nB1 Night 6:02\nB2 Out 2:20",
                "[00:12.10] The bees are out\n[00:15.30] The bees are in\n[00:19.00] And honey on the table",
                "Splits 21:02 5 km 41:58 10 km 1:03:05 15 km 1:25:00 20 km",
                "3:12 Low (0.9 m)\n9:26 High (4.1 m)\n15:40 Low (0.7 m)\n21:50 High (4.2 m)",
                "0:00:01 INFO started\n0:00:02 INFO ready\n0:04:09 WARN disk is full",
            })
    void reads_no_list_where_a_reader_sees_none(String description) {
        assertThat(OutlineParser.parse(description, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What #hives mean today",
                "All about #beekeeping",
                "The site www.a.example explained",
                "https://a.example",
                "std::vector<int>",
                "«Bees»",
                "“Bees and wax”",
                "--watch and other flags",
                "Bees > wasps"
            })
    void a_title_may_hold_what_looks_like_the_end_of_one(String title) {
        assertThat(marks("0:00 Hives\n2:00 " + title + "\n3:30 Honey", null))
                .containsExactly("0:00 Hives", "2:00 " + title, "3:30 Honey");
    }

    @Test
    void a_line_with_its_time_in_the_middle_is_a_title_all_the_same() {
        assertThat(marks("0:00 Hives\nBees 2:00 in winter\n3:30 Honey\n4:10 Wax", null))
                .contains("2:00 Bees in winter");
    }

    @Test
    void fractions_are_kept_to_the_millisecond() {
        assertThat(OutlineParser.parse("00:03:15.500 News\n00:05:00.250 Weather", null)
                        .orElseThrow()
                        .chapters())
                .extracting(chapter -> chapter.start().ms())
                .containsExactly(195_500L, 300_250L);
    }

    @Test
    void references_of_html_are_decoded() {
        assertThat(marks("0:00 Q&amp;A\n2:00 What&#39;s next", null)).containsExactly("0:00 Q&A", "2:00 What's next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 1: First steps 0:00 Hives 2:00 Swarms Section 2: Harvest 3:30 Honey 4:10 Wax Links: https://a.example",
                "Part 1 0:00 Hives 2:00 Swarms Part 2 3:30 Honey 4:10 Wax Thanks for watching!",
                "*In this episode, we cover:* 0:00 Hives 2:00 Swarms 3:30 Honey 4:10 Wax *Follow us* https://a.example",
                "Timestamps: 0:00 Hives 2:00 Swarms 3:30 Honey 4:10 Wax Follow us on Instagram",
                "𝗖𝗵𝗮𝗽𝘁𝗲𝗿𝘀 0:00 Hives 2:00 Swarms 3:30 Honey 4:10 Wax Subscribe to the channel for more",
                "0:00 Hives 2:00 Swarms * Guide - https://a.example 3:30 Honey * Book 4:10 Wax * Film",
            })
    void headings_and_notes_around_a_flowing_list_are_of_no_title(String description) {
        assertThat(marks(description, null)).containsExactly("0:00 Hives", "2:00 Swarms", "3:30 Honey", "4:10 Wax");
    }

    @Test
    void witnesses_may_outweigh_the_text() {
        var description = "0:00 Hives 2:00 Swarms 3:30 Honey Bees Wax Smoke";
        var outline = OutlineParser.parse(description, null, List.of(new Speech("Honey Bees")))
                .orElseThrow();
        assertThat(outline.chapters().getLast().title()).isEqualTo("Honey Bees");
        assertThat(outline.evidence().speech()).isBetween(0.3, 1.0);
        assertThat(OutlineParser.parse(description, null).orElseThrow().evidence())
                .isEqualTo(EvidenceShares.TEXT_ALONE);
    }

    /// Hears one title, and that times come first.
    private record Speech(String last) implements Witness {

        @Override
        public Source source() {
            return Source.SPEECH;
        }

        @Override
        public double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst) {
            return 10;
        }

        @Override
        public double[] edge(Edge edge) {
            return edge.candidates().stream()
                    .mapToDouble(title -> title.equals(last) ? 20 : 0)
                    .toArray();
        }
    }

    @Test
    void drops_an_entry_without_a_title() {
        assertThat(marks("0:00 Hives\n2:00\n4:00 Honey", null)).containsExactly("0:00 Hives", "4:00 Honey");
    }

    @Test
    void drops_a_start_beyond_the_end() {
        assertThat(marks("0:00 Hives\n2:00 Swarms\n3:30 Honey\n9:59 Wax", new Timecode(300_000)))
                .containsExactly("0:00 Hives", "2:00 Swarms", "3:30 Honey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00 مقدمة 02:10 الموضوع 09:00 خاتمة شكرا للمشاهدة        | مقدمة, الموضوع, خاتمة
            00:00 פתיחה 02:10 שאלות 09:00 סיכום תודה שצפיתם!          | פתיחה, שאלות, סיכום
            目次 0:00 はじめに 2:10 作り方 9:00 まとめ ご視聴ありがとうございました | はじめに, 作り方, まとめ
            00:00 Einleitung 02:10 Der Teig 09:00 Fazit Danke fürs Zuschauen | Einleitung, Der Teig, Fazit
            00:00 Вступление 02:10 Тесто 09:00 Итоги Наш сайт: https://a.example | Вступление, Тесто, Итоги
            00:00 Intro 02:10 La pâte 09:00 Dégustation Abonnez-vous !  | Intro, La pâte, Dégustation""")
    void reads_flowing_lists_of_many_languages(String description, String titles) {
        assertThat(OutlineParser.parse(description, null).orElseThrow().chapters())
                .extracting(Chapter::title)
                .containsExactly(titles.split(", "));
    }

    @Test
    void a_typo_between_the_times_is_left_out() {
        assertThat(marks("0:00 Hives\n2:00 Swarms\n31:00 Smoke\n3:30 Honey\n4:10 Wax", null))
                .containsExactly("0:00 Hives", "2:00 Swarms", "3:30 Honey", "4:10 Wax");
    }

    @Test
    void the_lengths_of_tracks_stay_in_their_titles() {
        assertThat(marks("0:00 Harbour (4:10) 4:10 Rust (3:58) 8:08 Night (6:02)", null))
                .containsExactly("0:00 Harbour (4:10)", "4:10 Rust (3:58)", "8:08 Night (6:02)");
    }

    @Test
    void a_note_after_the_time_belongs_to_the_title_before_it() {
        var titles =
                List.of("0:45 Harbour", "4:26 Rust (unfinished)", "5:31 Night (first time since 2011)", "8:42 Out");
        assertThat(marks("Harbour 0:45\nRust 4:26 (unfinished)\nNight 5:31(first time since 2011)\nOut 8:42", null))
                .isEqualTo(titles);
        assertThat(marks(
                        "Setlist: Harbour 0:45 Rust 4:26 (unfinished) Night 5:31(first time since 2011) Out 8:42",
                        null))
                .isEqualTo(titles);
    }

    @Test
    void a_title_may_end_on_a_word_that_leads_to_a_time_in_prose() {
        assertThat(marks("0:00 Hives 2:00 What bees dream about 3:30 Honey 4:10 Wax", null))
                .contains("2:00 What bees dream about", "3:30 Honey");
    }

    @Test
    void links_and_headings_between_are_of_no_title() {
        assertThat(marks("0:00 Hives https://a.example 2:00 Swarms Day two: 3:30 Honey? EXTRA 4:10 Wax", null))
                .containsExactly("0:00 Hives", "2:00 Swarms", "3:30 Honey?", "4:10 Wax");
    }

    @Test
    void the_duration_tells_hours_from_minutes() {
        var description = "0:00 Hives\n1:30 Swarms\n3:30 Honey";
        assertThat(marks(description, new Timecode(4 * 3_600_000)))
                .containsExactly("0:00 Hives", "1:30:00 Swarms", "3:30:00 Honey");
        assertThat(marks(description, new Timecode(300_000)))
                .containsExactly("0:00 Hives", "1:30 Swarms", "3:30 Honey");
    }

    @Test
    void lengths_that_add_up_to_the_duration_are_no_list() {
        assertThat(OutlineParser.parse("Rust 0:50 Night 3:00 Out 4:10", new Timecode(480_000)))
                .isEmpty();
    }

    @Test
    void is_sure_of_lines_and_less_sure_of_guessed_ends() {
        var lines = OutlineParser.parse("0:00 Hives\n2:00 Swarms\n3:30 Honey", null);
        var linked = OutlineParser.parse("0:00 Hives 2:00 Swarms 3:30 Honey Links: https://a.example", null);
        var vague = OutlineParser.parse("0:00 Hives 2:00 Swarms 3:30 Honey Bees Wax Smoke", null);
        assertThat(lines.orElseThrow().confidence()).isEqualTo(100);
        assertThat(linked.orElseThrow().confidence()).isBetween(85, 99);
        assertThat(vague.orElseThrow().confidence())
                .isLessThan(linked.orElseThrow().confidence());
    }

    @Test
    void an_outline_proves_its_order() {
        var chapter = new Chapter(Timecode.ZERO, "Hives");
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(List.of(chapter, chapter), 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(List.of(chapter), 50));
    }

    private static String episode(String name) throws IOException {
        try (var in = requireNonNull(OutlineParserTest.class.getResourceAsStream("/outline/" + name + ".txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<String> marks(String description, @Nullable Timecode duration) {
        return OutlineParser.parse(description, duration).orElseThrow().chapters().stream()
                .map(chapter -> chapter.start().mark() + " " + chapter.title())
                .toList();
    }
}
