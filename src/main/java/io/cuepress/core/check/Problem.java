package io.cuepress.core.check;

import java.util.Locale;

/// A fault in the input.
///
/// @param pointer its place in the document
/// @param code its kind
/// @param detail what is wrong and what to do about it, as a sentence for a person
/// @param line its line in a file of lines, from 1; 0 in other documents
public record Problem(Pointer pointer, Code code, String detail, int line) {

    public Problem(Pointer pointer, Code code, String detail) {
        this(pointer, code, detail, 0);
    }

    /// The kinds of faults; clients see the name in kebab case.
    public enum Code {
        NOT_JSON,
        NOT_CSV,
        NOT_PARQUET,
        NOT_UTF8,
        INVALID_BYTES,
        ENCODING_DETECTED,
        UNKNOWN_ENCODING,
        TIME_UNIT_DETECTED,
        PYTHON_REPR,
        UNKNOWN_SHAPE,
        MISSING,
        WRONG_TYPE,
        WRONG_FORM,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        TRUNCATED_CELL,
        TOO_LONG,
        TOO_MANY,
        TOO_DEEP,
        DUPLICATE_ID,
        NEGATIVE_TIME,
        END_BEFORE_START,
        OUT_OF_ORDER,
        BLANK_TEXT,
        CONTROL_CHARACTER,
        SIGNATURE,
        TIME_FORM,
        INDEX,
        BLANK_LINE,
        MARKUP,
        ROLLING_CAPTIONS,
        NOTHING_LEFT;

        /// The name that clients see, such as `end-before-start`.
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
