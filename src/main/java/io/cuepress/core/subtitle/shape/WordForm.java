package io.cuepress.core.subtitle.shape;

import java.util.Locale;

/// The features of a word that decide on the breaks beside it.
record WordForm(Role role, Ending ending, Kind kind) {

    enum Kind {
        LOWER,
        CAPITAL,
        INITIAL,
        NUMBER,
        /// Separate punctuation that belongs to the next word.
        OPENING,
        /// Separate punctuation that belongs to the previous word.
        CLOSING,
        DASH,
        OTHER
    }

    private static final String OPENERS = "«“„‘‚(¿¡[{「『（《〈";
    private static final String DASHES = "-–—―";

    static WordForm of(String word, FunctionWords words) {
        var core = core(word);
        var kind = core.isEmpty() ? mark(word) : kind(word, core);
        var role = words.role(core.toLowerCase(Locale.ROOT).replace('’', '\''));
        var isPhrase = role == Role.NONE && kind == Kind.OTHER && words.endsPhrase(core);
        return new WordForm(isPhrase ? Role.PHRASE : role, Ending.of(word), kind);
    }

    /// The word without the punctuation around it.
    private static String core(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && isMark(word.charAt(from))) {
            from++;
        }
        while (to > from && isMark(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /// Neither a letter nor a digit, nor a sign that some scripts write as part of a letter.
    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static Kind mark(String word) {
        if (OPENERS.indexOf(word.charAt(0)) >= 0) {
            return Kind.OPENING;
        }
        return word.length() == 1 && DASHES.indexOf(word.charAt(0)) >= 0 ? Kind.DASH : Kind.CLOSING;
    }

    private static Kind kind(String word, String core) {
        var first = core.codePointAt(0);
        if (Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        if (Character.isLowerCase(first)) {
            return Kind.LOWER;
        }
        if (Character.isUpperCase(first)) {
            return core.length() == 1 && word.endsWith(".") ? Kind.INITIAL : Kind.CAPITAL;
        }
        return Kind.OTHER;
    }
}
