package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.shape.WordForm.Kind;
import io.cuepress.core.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | boat    | NONE         | NONE     | LOWER
            en | Boat    | NONE         | NONE     | CAPITAL
            en | (boat)  | NONE         | CLOSED   | LOWER
            en | “The    | ARTICLE      | NONE     | CAPITAL
            en | the,    | ARTICLE      | CLAUSE   | LOWER
            en | isn’t   | AUXILIARY    | NONE     | LOWER
            en | J.      | NONE         | STOP     | INITIAL
            en | J       | NONE         | NONE     | CAPITAL
            en | Jo.     | NONE         | STOP     | CAPITAL
            en | Mr.     | TITLE        | STOP     | CAPITAL
            en | 25      | NONE         | NONE     | NUMBER
            en | $25     | NONE         | NONE     | NUMBER
            en | «       | NONE         | NONE     | OPENING
            en | (       | NONE         | NONE     | OPENING
            en | ¿       | NONE         | NONE     | OPENING
            en | )       | NONE         | NONE     | CLOSING
            en | …       | NONE         | SENTENCE | CLOSING
            en | -       | NONE         | NONE     | DASH
            en | ―       | NONE         | NONE     | DASH
            en | --      | NONE         | NONE     | CLOSING
            en | ا       | NONE         | NONE     | OTHER
            en | 语言    | NONE         | NONE     | OTHER
            ja | 言語は  | PHRASE       | NONE     | OTHER
            ja | 言語は。| PHRASE       | SENTENCE | OTHER
            ja | 言語    | NONE         | NONE     | OTHER
            """)
    void the_form_of_a_word_is_recognised(String language, String word, Role role, Ending ending, Kind kind) {
        assertThat(WordForm.of(word, FunctionWords.of(new Language(language))))
                .isEqualTo(new WordForm(role, ending, kind));
    }
}
