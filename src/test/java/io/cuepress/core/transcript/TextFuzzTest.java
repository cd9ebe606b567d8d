package io.cuepress.core.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TextFuzzTest {

    @FuzzTest
    void cleaning_a_text_twice_changes_nothing(byte[] bytes) {
        var lines = CleanText.lines(new String(bytes, UTF_8));
        assertThat(lines).allMatch(CleanText::isLine).noneMatch(String::isBlank);
        assertThat(CleanText.lines(String.join("\n", lines))).isEqualTo(lines);
    }

    @FuzzTest
    void parsing_a_language_tag_twice_changes_nothing(byte[] bytes) {
        Language.parse(new String(bytes, UTF_8))
                .ifPresent(
                        language -> assertThat(Language.parse(language.tag())).contains(language));
    }
}
