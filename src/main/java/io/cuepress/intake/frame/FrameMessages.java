package io.cuepress.intake.frame;

/// The texts of the problems of a body's framing: what is wrong, and what to do about it.
final class FrameMessages {

    static final String UNCLOSED_ARRAY = "The array is not closed: the body was cut off. Send the whole body.";
    static final String UNCLOSED_QUOTE = "A quoted field is not closed; close it with a quote.";
    static final String NOT_UTF8 =
            "The text is not UTF-8; convert it, or declare its encoding with charset= in the media type.";

    private FrameMessages() {}

    static String notCsv(String reason) {
        return "The record is not valid CSV: " + reason;
    }

    static String miscounted(int fields, int columns) {
        return "The record has " + fields + " fields for the " + columns + " columns of the first line; give one each.";
    }

    static String parquetTooLong(long limit) {
        return "The Parquet file is longer than " + limit + " bytes; send it in parts.";
    }

    static String parquetTooLarge(long memory) {
        return "it needs more than " + memory + " bytes of memory, or its reader hangs.";
    }

    static String parquetUnreadable(String reason) {
        return "The Parquet file cannot be read: " + reason + " Write it again.";
    }
}
