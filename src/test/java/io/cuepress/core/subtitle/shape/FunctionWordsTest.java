package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en,    the,   ARTICLE",
        "en-GB, of,    GENITIVE",
        "de,    nicht, ADVERB",
        "fr,    c'est, AUXILIARY",
        "es,    pero,  CONJUNCTION",
        "pt-BR, dos,   GENITIVE",
        "it,    dott,  TITLE",
        "nl,    een,   ARTICLE",
        "ru,    же,    POSTPOSITION",
        "uk,    щоб,   CONJUNCTION",
        "hi,    है,     CLOSING",
        "ar,    من,    PREPOSITION",
        "he,    של,    GENITIVE",
        "ja,    から,  POSTPOSITION",
        "ko,    하지만, CONJUNCTION",
        "zh,    的,    POSTPOSITION",
        "en,    table, NONE",
        "eo,    la,    NONE",
    })
    void a_function_word_has_its_role(String language, String word, Role role) {
        assertThat(FunctionWords.of(new Language(language)).role(word)).isEqualTo(role);
    }
}
