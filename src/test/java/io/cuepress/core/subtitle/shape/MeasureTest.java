package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        // text, in grapheme clusters, in halves of a full-width cell
        "'', 0, 0",
        "bees, 4, 4",
        "e\u0300, 1, 1",
        "\u017F\u0113, 2, 2",
        "a\u0300bc, 3, 3",
        "'\r\n', 1, 1",
        "'a\rb', 3, 3",
        "क्या, 1, 1",
        "нет, 3, 3",
        "“x”, 3, 3",
        "語, 1, 2",
        "語x。, 3, 5",
        "ＡＢ, 2, 4",
        "ﾊﾝ, 2, 2",
        "👩‍👩‍👧, 1, 2",
        "🐝🐝, 2, 4",
    })
    void the_width_of_a_text_is_measured(String text, int graphemes, int halves) {
        assertThat(Measure.GRAPHEMES.width(text)).isEqualTo(graphemes);
        assertThat(Measure.FULL_WIDTH.width(text)).isEqualTo(halves);
    }
}
