package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Problem.Code;

/// The repairs that readers of subtitle files make: what is wrong in a line, and what was done about it.
///
/// To add one: a constant with its code and the two texts, as clauses without a full stop.
public enum RepairKind {
    BEFORE_SIGNATURE(
            Code.SIGNATURE, "the signature is not at the start of the file", "the lines before it were left out"),
    NO_SIGNATURE(Code.SIGNATURE, "the signature is missing", "the file was read as if it were there"),
    BEFORE_FIRST_CUE(Code.WRONG_FORM, "there is text before the first cue", "it was left out"),
    WITHOUT_TIMES(Code.WRONG_FORM, "there is text without times", "it was left out"),
    INVALID_TIMES(Code.WRONG_FORM, "the cue has invalid times", "it was left out"),
    TIMES_IN_TEXT(Code.WRONG_FORM, "there is a line of times without a text of its own", "it was left out"),
    TIME_FORM(Code.TIME_FORM, "the times are not in the form of the format", "they were read as they are meant"),
    NO_INDEX(Code.INDEX, "the cue has no index", "it was read without"),
    STRAY_INDEX(Code.INDEX, "the index is not directly before the times", "it was removed from the text"),
    BLANK_LINE(Code.BLANK_LINE, "a blank line is inside the cue", "the text after it was kept as part of the cue"),
    BLANK_LINES(Code.BLANK_LINE, "the lines of the file are separated by blank lines", "the blank lines were left out"),
    UNESCAPED(Code.MARKUP, "the character is not escaped", "it was read as text"),
    UNKNOWN_MARKUP(Code.MARKUP, "the markup has no meaning here", "it was removed from the text"),
    STYLING(Code.MARKUP, "the styling cannot be kept", "it was removed from the text"),
    ROLLING(Code.ROLLING_CAPTIONS, "the captions roll up: each cue repeats lines", "each line was kept once");

    private final Code code;
    private final String fault;
    private final String repair;

    RepairKind(Code code, String fault, String repair) {
        this.code = code;
        this.fault = fault;
        this.repair = repair;
    }

    /// Whether text of the file is missing in the result.
    boolean losesText() {
        return this == BEFORE_FIRST_CUE || this == WITHOUT_TIMES || this == INVALID_TIMES;
    }

    Code code() {
        return code;
    }

    String fault() {
        return fault;
    }

    String repair() {
        return repair;
    }
}
