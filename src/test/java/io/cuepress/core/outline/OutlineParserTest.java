package io.cuepress.core.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.Timecode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "Doors 18:00, show 19:30, after-party 22:00.",
                "Monday\n09:00 Breakfast\n10:30 Panel\n14:00 Closing",
                "The keeper saved three and it ended 2:01.",
                "live on Friday 8:00 pm CET and again on Sunday 10:15 am CET and on Monday 11:20 pm CET",
                "A1 Harbour 4:10\nA2 Rust 3:58\nB1 Night 6:02\nB2 Out 2:20",
            })
    void reads_no_list_where_a_reader_sees_none(String description) {
        assertThat(OutlineParser.parse(description, null)).isEmpty();
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
