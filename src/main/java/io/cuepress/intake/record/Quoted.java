package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/// Input as it is quoted in a problem: short, on one line.
public final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    /// What stands under the parser: the value of a scalar, the kind of anything larger.
    public static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text \"" + cut(parser.getText()) + "\"";
            case null -> "nothing";
            default -> cut(parser.getText());
        };
    }

    /// The text with spaces for what no database and no log can hold.
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ");
    }

    /// The beginning of a text, controls and line breaks as spaces.
    public static String cut(String text) {
        var end = Math.min(text.length(), LONGEST);
        var start = clean(text.substring(0, end));
        return end < text.length() ? start + "…" : start;
    }
}
