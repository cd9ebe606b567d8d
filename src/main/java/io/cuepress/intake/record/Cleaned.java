package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;

/// Text without what no format and no database can hold: NUL and the other C0 controls but tab and line breaks, and
/// halves of surrogate pairs. PostgreSQL refuses NUL, XML 1.0 refuses all of them.
public final class Cleaned {

    private Cleaned() {}

    /// The text without them; a mend is reported with the number of characters removed.
    public static String text(String text, Pointer pointer, Findings repairs) {
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
                pointer,
                Code.CONTROL_CHARACTER,
                removed + (removed == 1 ? " control character" : " control characters") + " removed");
        return kept.toString();
    }

    private static int firstBad(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && isBad(c)) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (isBad(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isBad(int c) {
        var isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return isControl || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
