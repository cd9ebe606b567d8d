package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.check.Problem.Code;

/// The repairs that readers of subtitle files make: what is wrong in a line, and what was done about it.
///
/// To add one: a constant with its code and the two texts, as clauses without a full stop.
public enum RepairKind {
    BEFORE_SIGNATURE(
            Code.SIGNATURE, "the signature is not at the start of the file", "the lines before it were left out"),
    BEFORE_FIRST_CUE(Code.WRONG_FORM, "there is text before the first cue", "it was left out"),
    WITHOUT_TIMES(Code.WRONG_FORM, "there is text without times", "it was left out"),
    INVALID_TIMES(Code.WRONG_FORM, "the cue has invalid times", "it was left out"),
    INVALID_TIME(Code.WRONG_FORM, "the time is invalid", "it was left out"),
    TIME_FORM(Code.TIME_FORM, "the times are not in the form of the format", "they were read as they are meant"),
    NO_INDEX(Code.INDEX, "the cue has no index", "it was read without"),
    STRAY_INDEX(Code.INDEX, "the index is not directly before the times", "it was removed from the text"),
    BLANK_LINE(Code.BLANK_LINE, "a blank line is inside the cue", "the text after it was kept as part of the cue"),
    BLANK_LINES(Code.BLANK_LINE, "the lines of the file are separated by blank lines", "the blank lines were left out"),
    UNESCAPED(Code.MARKUP, "the character is not escaped", "it was read as text"),
    STYLING(
            Code.MARKUP,
            "the file has styling or positions, which a transcript does not keep",
            "they were left out, here and below"),
    NO_END(Code.TIME_FORM, "the cue has no end", "it ends at the next start, or after four seconds"),
    PROGRAMME_START(Code.TIME_FORM, "the programme does not start at 0", "the times count from its start"),
    OTHER_LANGUAGE(Code.WRONG_FORM, "the text is of another language than the first", "it was left out"),
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
    public boolean losesText() {
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
