package io.cuepress.http.message;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// The header that names a file: in ASCII for old clients, in full for all others (RFC 6266, RFC 8187).
public final class ContentDisposition {

    private static final int LONGEST = 120;
    private static final String NO_NAME = "/\\:*?\"<>|";
    private static final String PLAIN_IN_ASCII = " ._()[]-";
    private static final String PLAIN_IN_8187 = "!#$&+-.^_`|~";
    private static final String NAMELESS = "episode";

    private ContentDisposition() {}

    public static String of(boolean download, String title, String extension) {
        var name = fileName(title);
        return (download ? "attachment" : "inline")
                + "; filename=\"" + ascii(name) + "." + extension + "\""
                + "; filename*=UTF-8''" + encoded(name + "." + extension);
    }

    /// The title without characters that are special to a file system or a shell.
    private static String fileName(String title) {
        var parts = new StringBuilder(title.length());
        title.codePoints().map(c -> isOfAName(c) ? c : ' ').forEach(c -> appendOnce(parts, c, ' '));
        var name = parts.toString().strip();
        var end = Math.min(name.codePointCount(0, name.length()), LONGEST);
        var cut = withoutDotsAround(name.substring(0, name.offsetByCodePoints(0, end)));
        return cut.isBlank() ? NAMELESS : cut;
    }

    private static boolean isOfAName(int c) {
        return c > ' ' && c != 0x7F && NO_NAME.indexOf(c) < 0 && Character.getType(c) != Character.SURROGATE;
    }

    /// Appends a character, but not `once` twice in a row.
    private static void appendOnce(StringBuilder out, int c, char once) {
        if (c != once || out.isEmpty() || out.charAt(out.length() - 1) != once) {
            out.appendCodePoint(c);
        }
    }

    private static String withoutDotsAround(String name) {
        var from = 0;
        var to = name.length();
        while (from < to && isDotOrSpace(name.charAt(from))) {
            from++;
        }
        while (from < to && isDotOrSpace(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isDotOrSpace(char c) {
        return c == '.' || Character.isWhitespace(c);
    }

    /// The name in ASCII: accents are removed, and any run of other characters becomes one `_`.
    private static String ascii(String name) {
        var letters = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isAccent(c))
                .map(c -> isPlain(c, PLAIN_IN_ASCII) ? c : '_')
                .forEach(c -> appendOnce(letters, c, '_'));
        var plain = letters.toString();
        return plain.isBlank() ? NAMELESS : plain;
    }

    private static boolean isAccent(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String encoded(String name) {
        var out = new StringBuilder(2 * name.length());
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (isPlain(c, PLAIN_IN_8187)) {
                out.append(c);
            } else {
                out.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 15));
            }
        }
        return out.toString();
    }

    private static char hexDigit(int number) {
        return Character.toUpperCase(Character.forDigit(number, 16));
    }

    private static boolean isPlain(int c, String signs) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0);
    }
}
