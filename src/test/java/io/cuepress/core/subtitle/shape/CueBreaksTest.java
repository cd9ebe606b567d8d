package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.Shaping.netflix;
import static io.cuepress.core.subtitle.shape.Shaping.screen;
import static io.cuepress.core.subtitle.shape.Shaping.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where cues and lines break, read as a viewer would.
class CueBreaksTest {

    @Test
    void lines_and_cues_break_between_phrases() {
        var cues = netflix(
                "en",
                segment(
                        53_240,
                        60_200,
                        "And it is very likely that this conference is going to grow and become more"
                                + " notorious in the next few years."),
                segment(60_200, 64_200, "So it was a great lineup of keynote speakers, decorials, and other content,"),
                segment(64_200, 67_840, "which was certainly a unique experience this time."));
        assertThat(screen(cues)).isEqualTo("""
                And it is very likely
                that this conference is going to grow

                and become more notorious
                in the next few years.

                So it was a great lineup of keynote
                speakers, decorials, and other content,

                which was certainly
                a unique experience this time.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I have never seen so many of them in one place before.  | I have never seen / so many of them in one place before.
            en | We went to see Dr. Miller in New York about 25 percent. | We went to see Dr. Miller / in New York about 25 percent.
            en | He told me that he would not come to the party tonight. | He told me that he would not come / to the party tonight.
            de | Das ist die Geschichte von einem Mann mit seinem Hund.  | Das ist die Geschichte von einem Mann / mit seinem Hund.
            fr | Est-ce que vous avez vu le film dont je parlais hier ?  | Est-ce que vous avez vu le film / dont je parlais hier ?
            es | Nunca he visto una casa tan grande como la de mi tía.   | Nunca he visto una casa tan grande / como la de mi tía.
            uk | Тепер уявіть собі — в молекулі речовини діє енергія.    | Тепер уявіть собі — / в молекулі речовини діє енергія.
            hi | उसके और उस व्यास के परिगी में जो एक अनुपात होता है वो आपने बनाया हुआ नहीं है | उसके और उस व्यास के परिगी में / जो एक अनुपात होता है वो आपने बनाया हुआ नहीं है
            ar | قال الرجل إن الكتاب الذي على الطاولة في غرفة الجلوس الكبيرة هو لي | قال الرجل إن الكتاب الذي على الطاولة / في غرفة الجلوس الكبيرة هو لي
            ja | 今日は新しい言語モデルのライセンスについてです。 | 今日は新しい言語モデルの / ライセンスについてです。
            zh | 今天我们来讨论新的人工智能模型许可证的问题 | 今天我们来讨论新的 / 人工智能模型许可证的问题
            xx | jeden dva tri styri pat sest sedem osem devat, desat dvanast | jeden dva tri styri pat sest / sedem osem devat, desat dvanast
            """)
    void a_line_breaks_by_the_rules_of_its_language(String language, String text, String lines) {
        var cues = netflix(language, segment(0, 6_900, text));
        assertThat(screen(cues).replace("\n\n", " // ").replace("\n", " / ")).isEqualTo(lines);
    }

    @Test
    void a_cue_has_one_speaker() {
        var cues =
                netflix("en", said("Ann", 0, "Are you coming?"), said("Bob", 1000, "Yes."), said(null, 2000, "Off."));
        assertThat(cues).extracting(Cue::speaker).containsExactly(new Speaker("Ann"), new Speaker("Bob"), null);
    }

    private static Segment said(@Nullable String name, long start, String text) {
        return new Segment(
                TimeRange.ofMs(start, start + 1000), name == null ? null : new Speaker(name), text, List.of());
    }

    @Test
    void only_a_word_longer_than_a_line_is_cut() {
        var url = "https://example.org/a-very-long-path/that-no-line-could/hold-at-all.html";
        var cues = netflix("en", segment(0, 5_000, "See " + url + " now."));
        assertThat(screen(cues).replaceAll("\\n+", " "))
                .isEqualTo("See https://example.org/a-very-long-path/that-" + " no-line-could/hold-at-all.html now.");
    }

    @Test
    void an_empty_transcript_has_no_cues() {
        assertThat(netflix("en")).isEmpty();
        assertThat(netflix("en", segment(0, 1000, "\u200B\u0007"))).isEmpty();
    }
}
