package io.cuepress.core.subtitle.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &amp;            | &
            &AMP;            | &
            &zeta;           | ζ
            &Zeta;           | Ζ
            &Aacute;         | Á
            &frac78;         | ⅞
            &NotEqualTilde;  | ≂̸
            &CounterClockwiseContourIntegral; | ∳""")
    void a_named_reference_means_what_html_says(String reference, String meaning) {
        assertThat(shown(reference)).isEqualTo(meaning + " " + reference.length());
    }

    @ParameterizedTest
    @CsvSource({
        "&#65;, 41",
        "&#100;, 64",
        "&#x2F;, 2F",
        "&#X6a;, 6A",
        "&#x10FFFF;, 10FFFF",
        "&#x7F;, 7F",
        "&#x80;, 20AC",
        "&#x9F;, 178",
        "&#xA0;, A0",
        "&#xD7FF;, D7FF",
        "&#xE000;, E000",
        "&#xD800;, FFFD",
        "&#xDFFF;, FFFD",
        "&#0;, FFFD",
        "&#x110000;, FFFD",
        "&#99999999999;, FFFD"
    })
    void a_numeric_reference_means_what_browsers_show(String reference, String codePoint) {
        var meaning = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(shown(reference)).isEqualTo(meaning + " " + reference.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &amp             | & 4
            &amp and         | & 4
            &notin           | ¬ 4
            &#65             | A 4
            &#65 or          | A 4
            &#x41g           | A 5""")
    void the_semicolon_may_be_missing(String reference, String shown) {
        assertThat(shown(reference)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "& b", "&;", "&#", "&#;", "&#x", "&#x;", "&#g;", "&#\u0661;", "&nosuch;"})
    void other_ampersands_are_left_as_they_are(String text) {
        assertThat(shown(text)).isEqualTo(" -1");
    }

    @Test
    void text_before_the_ampersand_does_not_matter() {
        var out = new StringBuilder("R");
        assertThat(CharacterReferences.append("R&lt;D", 1, out)).isEqualTo(5);
        assertThat(out).hasToString("R<");
    }

    private static String shown(String text) {
        var out = new StringBuilder();
        var end = CharacterReferences.append(text, 0, out);
        return out + " " + end;
    }
}
