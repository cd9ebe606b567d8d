package io.cuepress.core.check;

/// Something amiss in the input: where it is, which kind it is, and one sentence for the person who has to mend it.
public record Problem(Pointer pointer, Code code, String detail) {

    /// The kinds of things that can be amiss; clients see the name in kebab case.
    public enum Code {
        NOT_JSON,
        NOT_CSV,
        NOT_PARQUET,
        NOT_UTF8,
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
        CONTROL_CHARACTER;

        /// The name that clients see, such as `end-before-start`.
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
