package io.cuepress.core.chapter.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"own.", "bees.", "Why?", "?", "!", "。", "Really!"})
    void a_sentence_ends(String word) {
        assertThat(Sentences.endsWith(word)).isTrue();
        assertThat(Sentences.endsAt("so " + word + " then", 3, 3 + word.length()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bees", "Own.", "oWn.", "owN.", "Sen.", "vs.", "Dr.", "J.", ".", "a,b"})
    void no_sentence_ends(String word) {
        assertThat(Sentences.endsWith(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Links:, true", "x：, true", ":, false", "：, false", "Links, false", "a:b, false"})
    void a_heading_ends_on_a_colon(String word, boolean is) {
        assertThat(Sentences.isHeading(word)).isEqualTo(is);
    }
}
