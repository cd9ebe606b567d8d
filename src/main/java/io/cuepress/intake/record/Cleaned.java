package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;

/// Removes the characters that formats and databases reject: the C0 controls other than tab and line breaks, and
/// lone surrogates. PostgreSQL rejects NUL, XML 1.0 rejects all of them.
public final class Cleaned {

    private Cleaned() {}

    /// The text without such characters; the repair says how many were removed.
    public static String text(String text, Pointer place, Repairs repairs) {
        var first = firstBad(text);
        if (first < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints()
                .skip(text.codePointCount(0, first))
                .filter(c -> !isBad(c))
                .forEach(kept::appendCodePoint);
        var removed = text.length() - kept.length();
        repairs.add(
                place,
                Code.CONTROL_CHARACTER,
                RecordMessages.controlCharacters(removed),
                RecordMessages.controlCharactersRemoved(removed));
        return kept.toString();
    }

    /// The index of the first such character, -1 when there is none. Only control characters and surrogates are
    /// decoded: most texts have neither.
    private static int firstBad(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isSurrogate = Character.isSurrogate(c);
            if ((c < ' ' || isSurrogate) && isBad(text.codePointAt(i))) {
                return i;
            }
            i += isSurrogate ? 1 : 0;
        }
        return -1;
    }

    private static boolean isBad(int c) {
        var isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return isControl || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
