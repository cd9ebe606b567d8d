package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/// Quotes input in a problem: short, and on one line.
public final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    /// The value under the parser: a scalar itself, of anything larger its kind.
    public static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text \"" + cut(parser.getText()) + "\"";
            case null -> "nothing";
            default -> cut(parser.getText());
        };
    }

    /// The text with a space for each character that databases and logs reject.
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ");
    }

    /// The start of a text, with a space for each control character and line break.
    public static String cut(String text) {
        var end = Math.min(text.length(), LONGEST);
        var start = clean(text.substring(0, end));
        return end < text.length() ? start + "…" : start;
    }
}
