package io.cuepress.core.transcript;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// Joins pieces of running text: with one space, or without one between two pieces of Chinese or Japanese.
///
/// The characters on both sides decide, not the language: a Japanese talk quotes English, and vice versa.
public final class TextJoiner {

    private TextJoiner() {}

    /// All pieces as one text.
    public static String join(List<String> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        var text = new StringBuilder();
        pieces.forEach(piece -> append(text, piece));
        return text.toString();
    }

    /// Appends a piece to the text so far.
    public static void append(StringBuilder text, String piece) {
        if (!text.isEmpty() && !piece.isEmpty() && isSpaced(text, piece)) {
            text.append(' ');
        }
        text.append(piece);
    }

    private static boolean isSpaced(CharSequence left, CharSequence right) {
        var before = lastOf(left);
        var after = firstOf(right);
        return !isFullWidthMark(before) && !isFullWidthMark(after) && !(isUnspaced(before) && isUnspaced(after));
    }

    /// Curly quotes and the ellipsis belong to every script: the characters inside them decide.
    private static int lastOf(CharSequence text) {
        var at = text.length();
        while (at > 1 && isSharedMark(text.charAt(at - 1))) {
            at--;
        }
        return Character.codePointBefore(text, at);
    }

    private static int firstOf(CharSequence text) {
        var at = 0;
        while (at < text.length() - 1 && isSharedMark(text.charAt(at))) {
            at++;
        }
        return Character.codePointAt(text, at);
    }

    private static boolean isSharedMark(char character) {
        return UnicodeBlock.GENERAL_PUNCTUATION.equals(UnicodeBlock.of(character));
    }

    private static boolean isFullWidthMark(int character) {
        var block = UnicodeBlock.of(character);
        return !Character.isLetterOrDigit(character)
                && (UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block));
    }

    private static boolean isUnspaced(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            // the long vowel mark and the full-width letters
            case COMMON, LATIN ->
                UnicodeBlock.KATAKANA.equals(UnicodeBlock.of(character))
                        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(UnicodeBlock.of(character));
            default -> false;
        };
    }
}
