package io.cuepress.core.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TextFuzzTest {

    @FuzzTest
    void any_text_is_clean_after_one_turn(byte[] bytes) {
        var lines = CleanText.lines(new String(bytes, UTF_8));
        assertThat(lines).allMatch(CleanText::isLine).noneMatch(String::isBlank);
        assertThat(CleanText.lines(String.join("\n", lines))).isEqualTo(lines);
    }

    @FuzzTest
    void any_language_tag_is_canonical_after_one_turn(byte[] bytes) {
        Language.parse(new String(bytes, UTF_8))
                .ifPresent(
                        language -> assertThat(Language.parse(language.tag())).contains(language));
    }
}
