package io.cuepress.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " a\tb\nc\r\n", "\u007F\u0085\uFEFF\uFFFE", "🐝🇩🇪", "\\u0000", "\\N"})
    void text_that_can_be_kept_is_the_same_object(String text) {
        var repairs = Repairs.made();
        assertThat(Cleaned.text(text, Pointer.ROOT, repairs)).isSameAs(text);
        assertThat(repairs.findings().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void characters_that_cannot_be_stored_are_removed_and_counted(String text, String kept, String detail) {
        var repairs = Repairs.made();
        assertThat(Cleaned.text(text, Pointer.ROOT.at("text"), repairs)).isEqualTo(kept);
        assertThat(repairs.findings().all())
                .containsExactly(new Problem(new Pointer("/text"), Problem.Code.CONTROL_CHARACTER, detail));
    }

    private static Object[][] bad() {
        return new Object[][] {
            {"\u0000", "", "The text has 1 control character; it was removed."},
            {"a\u0000b\u0001\u001F🐝", "ab🐝", "The text has 3 control characters; they were removed."},
            {"\ud83d", "", "The text has 1 control character; it was removed."},
            {"🐝\udc1d\ud83dx", "🐝x", "The text has 2 control characters; they were removed."},
            {"\udc1d\ud83d", "", "The text has 2 control characters; they were removed."},
            {"\ud83d🐝\u000B", "🐝", "The text has 2 control characters; they were removed."},
        };
    }
}
