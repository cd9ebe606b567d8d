package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.shape.WordForm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a break costs, by the tables of [Role] and [Phrasing].
class PhrasingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before: role, ending, kind         | after: role, kind       | cost
            NONE         | NONE     | LOWER      | NONE        | LOWER     | 110
            ARTICLE      | NONE     | LOWER      | NONE        | LOWER     | 560
            NONE         | NONE     | LOWER      | PREPOSITION | LOWER     | 55
            CLOSING      | NONE     | OTHER      | PRONOUN     | OTHER     | 5
            CLOSING      | NONE     | OTHER      | CONJUNCTION | OTHER     | 0
            # a sentence, a clause, a bracket
            NONE         | SENTENCE | LOWER      | NONE        | CAPITAL   | 0
            NONE         | SENTENCE | LOWER      | NONE        | LOWER     | 5
            NONE         | STOP     | LOWER      | NONE        | CAPITAL   | 0
            NONE         | STOP     | LOWER      | NONE        | LOWER     | 110
            NONE         | STOP     | LOWER      | ARTICLE     | LOWER     | 80
            NONE         | CLAUSE   | LOWER      | NONE        | LOWER     | 18
            NONE         | CLAUSE   | LOWER      | CONJUNCTION | LOWER     | 10
            NONE         | CLOSED   | LOWER      | NONE        | LOWER     | 60
            # punctuation by itself
            NONE         | NONE     | LOWER      | NONE        | CLOSING   | 900
            NONE         | NONE     | OPENING    | NONE        | LOWER     | 900
            NONE         | SENTENCE | OPENING    | NONE        | CAPITAL   | 900
            NONE         | NONE     | LOWER      | NONE        | DASH      | 900
            NONE         | CLAUSE   | LOWER      | NONE        | DASH      | 900
            NONE         | CLOSED   | LOWER      | NONE        | DASH      | 900
            NONE         | SENTENCE | LOWER      | NONE        | DASH      | 0
            # names and numbers
            NONE         | NONE     | CAPITAL    | NONE        | CAPITAL   | 250
            NONE         | NONE     | CAPITAL    | NONE        | LOWER     | 110
            NONE         | NONE     | LOWER      | NONE        | CAPITAL   | 110
            NONE         | NONE     | NUMBER     | NONE        | LOWER     | 260
            NONE         | NONE     | NUMBER     | NONE        | NUMBER    | 260
            NONE         | NONE     | LOWER      | NONE        | NUMBER    | 170
            ARTICLE      | NONE     | LOWER      | NONE        | NUMBER    | 560
            NONE         | NONE     | NUMBER     | GENITIVE    | LOWER     | 115
            PREPOSITION  | NONE     | CAPITAL    | NONE        | CAPITAL   | 490
            NONE         | NONE     | CAPITAL    | PREPOSITION | CAPITAL   | 55
            TITLE        | STOP     | CAPITAL    | NONE        | CAPITAL   | 710
            TITLE        | SENTENCE | CAPITAL    | NONE        | CAPITAL   | 710
            TITLE        | SENTENCE | CAPITAL    | NONE        | LOWER     | 5
            NONE         | STOP     | INITIAL    | NONE        | CAPITAL   | 710
            """)
    void the_cost_of_a_break_depends_on_the_words_around_it(
            Role role, Ending ending, Kind kind, Role nextRole, Kind nextKind, int cost) {
        var before = new WordForm(role, ending, kind);
        assertThat(Phrasing.breakCost(before, new WordForm(nextRole, Ending.NONE, nextKind)))
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @EnumSource
    void a_word_that_leans_back_does_not_point_forward(Role role) {
        var closes = role == Role.POSTPOSITION || role == Role.CLOSING || role == Role.PHRASE;
        assertThat(role.pointsForward()).isEqualTo(!closes && role != Role.NONE);
    }

    @Test
    void a_clause_opens_best_with_a_conjunction() {
        assertThat(Role.CONJUNCTION.breakAfterClause()).isEqualTo(5);
        assertThat(Role.ARTICLE.breakAfterClause()).isEqualTo(10);
        assertThat(Role.CLOSING.breakAfterClause()).isEqualTo(41);
    }
}
