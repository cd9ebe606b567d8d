package io.cuepress.intake.encoding;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Characters of UTF-8 that were cut in two between two strings of JSON, as whisper.cpp cuts its tokens: a string ends
/// with the first bytes of a character, and one soon after begins with the others.
final class CutCharacters {

    /// The first bytes of two, three and four, which other encodings have as well, where no word ends with them.
    private static final Pattern CUT = Pattern.compile("[\\xC2\\xC3\\xF0]\"|[\\xE0-\\xF4][\\x80-\\xBF]{1,2}\""
            + "|[\\xC4-\\xF4]\"[^\\x80-\\xFF]{1,300}\" ?[\\x80-\\xBF]");

    private CutCharacters() {}

    static boolean in(byte[] json) {
        return CUT.matcher(new String(json, StandardCharsets.ISO_8859_1)).find();
    }
}
