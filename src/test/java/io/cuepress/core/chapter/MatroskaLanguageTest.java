package io.cuepress.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatroskaLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en-US, eng",
        "de, ger",
        "zh-Hant, chi",
        "yue, chi",
        "nan-TW, chi",
        "fil, fil",
        "haw, haw",
        "prs, und",
        "und, und",
        "sh, und",
        "x-private, und",
    })
    void the_older_element_has_a_code_of_iso_639_2(String tag, String code) {
        assertThat(MatroskaLanguage.of(new Language(tag))).isEqualTo(code);
    }
}
