package io.cuepress.core.subtitle.read.file;

/// The text of a SubRip cue without the markup that players know: `<i>`, `<font color=…>`, `{\an8}`, and character
/// references, which some programs write. Anything else in brackets is text: `<laughter>`.
///
/// A word joiner after `<`, `{`, `&` or `-` marks the rest as text too; it is removed.
public final class SrtText {

    private static final char WORD_JOINER = '\u2060';
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_REFERENCE = 36;

    private SrtText() {}

    public static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            i = switch (text.charAt(i)) {
                case '<' -> tag(text, i, out);
                case '{' -> override(text, i, out);
                case '&' -> reference(text, i, out);
                case '-' -> mark(text, i, out);
                default -> character(text, i, out);
            };
        }
        return out.toString();
    }

    private static int character(String text, int at, StringBuilder out) {
        out.append(text.charAt(at));
        return at + 1;
    }

    /// A mark that is text; the word joiner after it, if any, is skipped.
    private static int mark(String text, int at, StringBuilder out) {
        out.append(text.charAt(at));
        return at + 1 < text.length() && text.charAt(at + 1) == WORD_JOINER ? at + 2 : at + 1;
    }

    private static int tag(String text, int at, StringBuilder out) {
        var close = text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG));
        if (close < 0) {
            return mark(text, at, out);
        }
        var inside = text.substring(at + 1, close);
        if (Markup.name(inside).equals("br")) {
            out.append('\n');
            return close + 1;
        }
        return Markup.isElement(inside) ? close + 1 : mark(text, at, out);
    }

    private static int override(String text, int at, StringBuilder out) {
        var close =
                text.startsWith("\\", at + 1) ? text.indexOf('}', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
        return close < 0 ? mark(text, at, out) : close + 1;
    }

    private static int reference(String text, int at, StringBuilder out) {
        var semicolon = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_REFERENCE));
        if (semicolon < 0) {
            return mark(text, at, out);
        }
        var reference = text.substring(at, semicolon + 1);
        var meaning = new StringBuilder();
        if (CharacterReferences.append(reference, 0, meaning) < reference.length()) {
            return mark(text, at, out);
        }
        out.append(meaning);
        return semicolon + 1;
    }
}
