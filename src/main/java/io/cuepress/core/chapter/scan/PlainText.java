package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.words.Letters;

/// A description made plain: white space folded to one space or one `\n`, what nobody can see left out.
///
/// Descriptions come with CRLF, tabs between columns, zero-width spaces pasted from word processors and halves of
/// cut emoji. Folding all of that once lets every later step look at one character.
public final class PlainText {

    private final StringBuilder out;

    private PlainText(int capacity) {
        out = new StringBuilder(capacity);
    }

    public static String of(String description) {
        var text = References.decoded(Tags.without(description));
        var plain = new PlainText(text.length());
        for (int i = plain.addPlain(text, 0); i < text.length(); i = plain.addPlain(text, i + 1)) {
            plain.add(text, i);
        }
        return plain.out.toString();
    }

    /// Most of a description is words of plain ASCII with single spaces between: they are copied run by run.
    ///
    /// @return the first character that needs a look
    private int addPlain(String text, int from) {
        var to = from;
        while (to < text.length() && isPlain(text, to)) {
            to++;
        }
        out.append(text, from, to);
        return to;
    }

    private static boolean isPlain(String text, int i) {
        var c = text.charAt(i);
        return (c > ' ' && c < 0x7F && c != ';')
                || (c == ' ' && i > 0 && text.charAt(i - 1) > ' ' && text.charAt(i - 1) < 0x7F);
    }

    private void add(String text, int i) {
        var c = text.charAt(i);
        if (Letters.isLineBreak(c)) {
            breakLine();
        } else if (Letters.isSpace(c)) {
            space();
        } else if (isColon(c) && isDigit(text, i - 1) && isDigit(text, i + 1) && isDigit(text, i + 2)) {
            out.append(':');
        } else if (!isInvisible(c) && !isHalf(text, i)) {
            out.append(c);
        }
    }

    /// A wide colon, or the key beside it: `0;30`.
    private static boolean isColon(char c) {
        return c == '：' || c == ';';
    }

    private void space() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
            out.append(' ');
        }
    }

    private void breakLine() {
        if (out.isEmpty()) {
            return;
        }
        if (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /// A surrogate without its other half can be written in no encoding.
    private static boolean isHalf(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
