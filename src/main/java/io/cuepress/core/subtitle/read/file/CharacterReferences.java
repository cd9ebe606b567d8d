package io.cuepress.core.subtitle.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Resolves HTML's character references (HTML Living Standard, 13.2.5.72 and 13.5): `&amp;`, `&#233;`, also `&copy`.
public final class CharacterReferences {

    private static final int LONGEST_NAME = 33;

    /// The characters that browsers show for the numbers 0x80 to 0x9F.
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private CharacterReferences() {}

    /// Appends the meaning of the reference at an `&`.
    ///
    /// @return the index after it; -1 when there is no reference, and nothing was appended
    public static int append(String text, int ampersand, StringBuilder out) {
        return text.startsWith("#", ampersand + 1) ? number(text, ampersand + 2, out) : name(text, ampersand + 1, out);
    }

    private static int number(String text, int from, StringBuilder out) {
        var isHex = from < text.length() && (text.charAt(from) | 0x20) == 'x';
        var first = isHex ? from + 1 : from;
        var at = first;
        var number = 0L;
        for (int digit; at < text.length() && (digit = digit(text.charAt(at), isHex ? 16 : 10)) >= 0; at++) {
            number = Math.min(Integer.MAX_VALUE, number * (isHex ? 16 : 10) + digit);
        }
        if (at == first) {
            return -1;
        }
        out.appendCodePoint(meant((int) number));
        return at < text.length() && text.charAt(at) == ';' ? at + 1 : at;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static int meant(int number) {
        var isSurrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        if (number == 0 || isSurrogate || number > Character.MAX_CODE_POINT) {
            return 0xFFFD;
        }
        return number >= 0x80 && number < 0xA0 ? WINDOWS_1252.charAt(number - 0x80) : number;
    }

    /// The longest name wins: `&notin;` is not `&not` and `in;`.
    private static int name(String text, int from, StringBuilder out) {
        var end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        for (var to = end < text.length() && text.charAt(end) == ';' ? end + 1 : end; to > from; to--) {
            var meaning = Names.ALL.get(text.substring(from, to));
            if (meaning != null) {
                out.append(meaning);
                return to;
            }
        }
        return -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// Loaded on first use: most files have no references.
    private static final class Names {

        static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            var in = Objects.requireNonNull(
                    CharacterReferences.class.getResourceAsStream("character-references.txt"),
                    "character-references.txt is missing");
            try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("# "))
                        .collect(Collectors.toUnmodifiableMap(
                                line -> line.substring(0, line.indexOf(' ')),
                                line -> text(line.substring(line.indexOf(' ') + 1))));
            } catch (IOException e) {
                throw new UncheckedIOException("the list of character references is unreadable", e);
            }
        }

        private static String text(String codePoints) {
            var text = new StringBuilder(2);
            for (var codePoint : codePoints.split(" ", 0)) {
                text.appendCodePoint(Integer.parseInt(codePoint, 16));
            }
            return text.toString();
        }
    }
}
