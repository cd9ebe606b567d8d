package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.WordForm.Kind.CAPITAL;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.CLOSING;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.DASH;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.INITIAL;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.LOWER;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.NUMBER;
import static io.cuepress.core.subtitle.shape.WordForm.Kind.OPENING;

/// The cost of a break between two words to the reader, in points: 0 after a sentence, about 100 between any two words,
/// several hundred within words that are read as one.
final class Phrasing {

    static final int NEVER = 900;
    private static final int CLAUSE = 5;
    private static final int CLOSED = 60;
    private static final int WITHIN_NAME = 140;
    private static final int AFTER_NUMBER = 150;
    private static final int BEFORE_NUMBER = 60;

    private Phrasing() {}

    static int breakCost(WordForm before, WordForm after) {
        if (after.kind() == CLOSING || before.kind() == OPENING) {
            return NEVER;
        }
        if ((before.role() == Role.TITLE && after.kind() != LOWER) || before.kind() == INITIAL) {
            return Role.TITLE.breakBefore(Role.NONE);
        }
        return switch (before.ending()) {
            case SENTENCE -> after.kind() == LOWER ? CLAUSE : 0;
            // a full stop before a small letter is that of an abbreviation
            case STOP -> after.kind() == LOWER ? within(before, after) : 0;
            case CLAUSE -> after.kind() == DASH ? NEVER : CLAUSE + after.role().breakAfterClause();
            case CLOSED -> after.kind() == DASH ? NEVER : CLOSED;
            case NONE -> after.kind() == DASH ? NEVER : within(before, after);
        };
    }

    private static int within(WordForm before, WordForm after) {
        var cost = before.role().breakBefore(after.role());
        if (before.role() != Role.NONE || after.role() != Role.NONE) {
            return Math.max(0, cost);
        }
        if (before.kind() == NUMBER) {
            return cost + AFTER_NUMBER;
        }
        if (after.kind() == NUMBER) {
            return cost + BEFORE_NUMBER;
        }
        return before.kind() == CAPITAL && after.kind() == CAPITAL ? cost + WITHIN_NAME : cost;
    }
}
