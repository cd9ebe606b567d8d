package io.cuepress.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", " \n\t\n\u00A0\n "})
    void any_run_of_line_breaks_is_one_break(String lineBreak) {
        assertThat(CleanText.lines("one" + lineBreak + "two")).containsExactly("one", "two");
    }

    @Test
    void control_characters_and_lone_surrogates_are_removed_and_tabs_become_spaces() {
        assertThat(CleanText.lines("\uFEFFa\tb\u0000c\u001Bd\u009Fe\uD83Df\uFFFF"))
                .containsExactly("a bcdef");
        assertThat(CleanText.lines("👨‍👩‍👧‍👦\u200F שלום")).containsExactly("👨‍👩‍👧‍👦\u200F שלום");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83Db", "a\uDC1Db", "\uD83Dab", "ab\uDC1D", "a\u007Fb", "a\u0085b", "a\u001Fb"})
    void a_single_invalid_character_is_removed(String text) {
        assertThat(CleanText.isLine(text)).isFalse();
        assertThat(String.join("", CleanText.lines(text))).isEqualTo("ab");
    }

    /// Every character at every place of texts of every length.
    @Test
    void a_character_is_treated_the_same_at_every_position() {
        "\u0000\t\n\u001F ~\u007F\u0080\u009F\u00A0\u00FF\u0100\u2028?\uD83D\uFEFF"
                .chars()
                .forEach(character -> {
                    for (var length = 1; length <= 24; length++) {
                        for (var at = 0; at < length; at++) {
                            standsAt((char) character, at, length);
                        }
                    }
                });
    }

    private static void standsAt(char character, int at, int length) {
        var text = "x".repeat(at) + character + "x".repeat(length - at - 1);
        var isText = "~\u00FF\u0100?".indexOf(character) >= 0;
        var isSpaceInside = " \u00A0".indexOf(character) >= 0 && at > 0 && at < length - 1;
        assertThat(CleanText.isLine(text)).as(text).isEqualTo(isText || isSpaceInside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2007\u202F\u3000", "\u200B\u2060", "\u0000", "\n\r\n"})
    void invisible_text_is_no_line(String text) {
        assertThat(CleanText.lines(text)).isEmpty();
        assertThat(CleanText.oneLine(text)).isEmpty();
    }

    @Test
    void clean_lines_are_checked_once_and_reused() {
        var lines = CleanText.Lines.of(List.of("one", "two"));
        assertThat(lines).isEqualTo(CleanText.lines(" one\ntwo")).isEqualTo(List.of("one", "two"));
        assertThat(CleanText.Lines.of(lines)).isSameAs(lines);
        assertThatIllegalArgumentException().isThrownBy(() -> CleanText.Lines.of(List.of("one", "two ")));
    }

    @Test
    void clean_lines_are_a_copy() {
        var given = new ArrayList<>(List.of("one"));
        var lines = CleanText.Lines.of(given);
        given.set(0, " ");
        assertThat(lines).containsExactly("one");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> lines.set(0, "two"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello         | there         | Hello there",
                "今日は        | 天気          | 今日は天気",
                "データー      | ベース        | データーベース",
                "ですね。      | Hello         | ですね。Hello",
                "Hello         | （世界）      | Hello（世界）",
                "Hello         | 世界          | Hello 世界",
                "世界          | Hello         | 世界 Hello",
                "“你好”        | “世界”        | “你好”“世界”",
                "“Hello”       | there         | “Hello” there",
                "안녕          | 하세요        | 안녕 하세요",
                "🎉            | Party         | 🎉 Party",
                "…             | 世界          | … 世界",
                "ＡＢ          | 世界          | ＡＢ世界",
                "สวัสดี        | ครับ          | สวัสดี ครับ",
            })
    void the_scripts_on_both_sides_decide_on_the_space(String left, String right, String joined) {
        assertThat(TextJoiner.join(List.of(left, right))).isEqualTo(joined);
    }
}
