package io.cuepress.intake.encoding;

import io.cuepress.intake.record.Quoted;
import java.nio.charset.Charset;
import java.util.List;

/// The texts of problems and repairs of encodings: what is wrong, and what to do or what was done about it.
final class EncodingMessages {

    static final String NO_CHARSET = "The text is not UTF-8 and no charset is declared";
    static final String REPLACED = "it was replaced by U+FFFD";

    static final String KEPT = "U+FFFD stands there now";

    private EncodingMessages() {}

    static String readAs(Charset charset) {
        return "it was read as " + charset.name() + ", which its letters show";
    }

    static String badBytes(int line, String bytes, Charset charset) {
        return "Line " + line + ": " + bytes + " is not valid " + charset.name();
    }

    static String replaced(long count) {
        return "The text has " + count + " invalid " + (count == 1 ? "sequence" : "sequences") + " of bytes";
    }

    static String unknownLabel(String label) {
        return "The charset \"" + Quoted.cut(label) + "\" is unknown; declare another with charset= in the media type.";
    }

    static String notAsDeclared(long count, Charset charset) {
        return "The text has " + count + " invalid sequences of bytes as " + charset.name()
                + "; declare its encoding with charset= in the media type, or convert it to UTF-8.";
    }

    static String unknown(List<String> likely) {
        return "The text is not UTF-8, and its encoding cannot be told for sure; declare it with charset= in the media"
                + " type. Likely: " + String.join(", ", likely) + ".";
    }
}
