package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            word    | NONE
            a       | NONE
            "       | NONE
            word"   | CLOSED
            word*)  | CLOSED
            word,   | CLAUSE
            word,"  | CLAUSE
            word —  | CLAUSE
            ,       | CLAUSE
            word·   | CLAUSE
            word.   | STOP
            word.”) | STOP
            .       | STOP
            ..      | STOP
            a..     | SENTENCE
            word... | SENTENCE
            3.5.    | STOP
            語．    | STOP
            word?   | SENTENCE
            word!?" | SENTENCE
            ?       | SENTENCE
            word…   | SENTENCE
            語。」  | SENTENCE
            ‽       | SENTENCE
            """)
    void the_ending_of_a_word_is_recognised(String word, Ending ending) {
        assertThat(Ending.of(word)).isEqualTo(ending);
    }
}
