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
        var findings = new Findings();
        assertThat(Cleaned.text(text, Pointer.ROOT, findings)).isSameAs(text);
        assertThat(findings.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void characters_that_cannot_be_stored_are_removed_and_counted(String text, String kept, String detail) {
        var findings = new Findings();
        assertThat(Cleaned.text(text, Pointer.ROOT.at("text"), findings)).isEqualTo(kept);
        assertThat(findings.all())
                .containsExactly(new Problem(new Pointer("/text"), Problem.Code.CONTROL_CHARACTER, detail));
    }

    private static Object[][] bad() {
        return new Object[][] {
            {"\u0000", "", "1 control character removed"},
            {"a\u0000b\u0001\u001F🐝", "ab🐝", "3 control characters removed"},
            {"\ud83d", "", "1 control character removed"},
            {"🐝\udc1d\ud83dx", "🐝x", "2 control characters removed"},
            {"\udc1d\ud83d", "", "2 control characters removed"},
            {"\ud83d🐝\u000B", "🐝", "2 control characters removed"},
        };
    }
}
