package io.cuepress.core.transcript;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.regex.Pattern;

/// Turns any text into lines that every format can represent: without line breaks, control characters or space
/// around them, and never blank.
public final class CleanText {

    /// Java's `\v`: LF, VT, FF, CR, U+0085, U+2028 and U+2029.
    private static final Pattern LINE_BREAKS = Pattern.compile("\\v+");

    /// Control characters, lone surrogates, the byte order mark (which JavaScript's `trim` removes) and characters
    /// that XML 1.0 forbids.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]");

    private CleanText() {}

    /// The lines of a text, split at any line break; none when the text has no visible character.
    public static Lines lines(String text) {
        if (isPlain(text)) {
            var line = strip(text);
            return new Lines(isVisible(line) ? List.of(line) : List.of());
        }
        return new Lines(LINE_BREAKS
                .splitAsStream(text)
                .map(CleanText::clean)
                .filter(CleanText::isVisible)
                .toList());
    }

    /// All lines joined into one; empty when the text has no visible character.
    public static String oneLine(String text) {
        return TextJoiner.join(lines(text));
    }

    /// Whether a text is one such line already.
    public static boolean isLine(String text) {
        return isPlain(text)
                ? isVisible(text) && !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1))
                : lines(text).equals(List.of(text));
    }

    /// Whether the patterns cannot match. Nearly all speech is plain, and every export passes here. An array of
    /// characters is read several times as fast as a string; bytes would hide lone surrogates.
    private static boolean isPlain(String text) {
        var characters = text.toCharArray();
        for (var character : characters) {
            if (!isPlain(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return (character >= ' ' && character < 0x7F)
                || (character >= 0xA0 && character < 0x2028)
                || (character > 0x2029 && character < Character.MIN_SURROGATE);
    }

    private static String clean(String line) {
        return strip(NO_TEXT.matcher(line.replace('\t', ' ')).replaceAll(""));
    }

    private static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Parsers in Python and JavaScript strip no-break spaces too; Java's own `strip` does not.
    private static boolean isSpace(int character) {
        var isAsciiSign = character > ' ' && character <= '~';
        return !isAsciiSign && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isVisible(String line) {
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            if (isVisible(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int character) {
        return !isSpace(character) && Character.getType(character) != Character.FORMAT;
    }

    /// Lines that were checked once, as [#lines] returns them: a record that holds some need not check them again.
    public static final class Lines extends AbstractList<String> implements RandomAccess {

        private final List<String> lines;

        private Lines(List<String> lines) {
            this.lines = List.copyOf(lines);
        }

        /// The same lines; each is checked unless the list is of this class already.
        ///
        /// @throws IllegalArgumentException when a line is blank, has space around it, or has a line break or
        ///     control character
        public static Lines of(List<String> lines) {
            if (lines instanceof Lines clean) {
                return clean;
            }
            for (var line : lines) {
                if (!isLine(line)) {
                    throw new IllegalArgumentException("not a clean line: '" + line + "'");
                }
            }
            return new Lines(lines);
        }

        @Override
        public String get(int index) {
            return lines.get(index);
        }

        @Override
        public int size() {
            return lines.size();
        }
    }
}
