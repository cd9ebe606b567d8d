package io.cuepress.core.chapter.words;

/// What a character is to a list of chapters: space, dash, separator, bracket, decoration.
public final class Letters {

    private static final String OPENING = "([{<（［【「『〔《〈";
    private static final String CLOSING = ")]}>）］】」』〕》〉";
    private static final String DASHES = "-–—−―‐‑‒－〜～~";
    private static final String SEPARATORS = "|｜¦:：•·・»›>→➜➔➡⟶⇒►▶▸=╏┃│⏩";
    private static final String LOOSE_SEPARATORS = ".,;)]}）】」*#+/&、，。_";

    private Letters() {}

    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Control characters count as space: no title has any.
    public static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    public static boolean closes(char opening, char closing) {
        var which = OPENING.indexOf(opening);
        return which >= 0 && CLOSING.charAt(which) == closing;
    }

    public static boolean isEmphasis(char c) {
        return c == '*' || c == '_' || c == '`';
    }

    public static boolean isDash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    /// Stands between a time and its title however tightly.
    public static boolean isSeparator(int c) {
        return isDash(c) || SEPARATORS.indexOf(c) >= 0;
    }

    /// Separates only when a space follows: `.NET`, `#1`, `*Welcome*` begin with theirs.
    public static boolean isLooseSeparator(int c) {
        return LOOSE_SEPARATORS.indexOf(c) >= 0;
    }

    /// Kana and Thai run on without spaces, as ideographs do.
    public static boolean isUnspaced(int c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x0E00 && c <= 0x0E7F);
    }

    public static boolean isBidiMark(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /// Vowel signs of Indic scripts are marks, not letters.
    public static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c != 0xFE0F;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /// A word without the marks around it: `►TIMESTAMPS◄`, `*Chapters*`, `Links:`.
    public static String bare(String word) {
        var from = 0;
        var to = word.length();
        while (to > from && !isOfWord(word.codePointBefore(to))) {
            to -= Character.charCount(word.codePointBefore(to));
        }
        while (from < to && !isOfWord(word.codePointAt(from))) {
            from += Character.charCount(word.codePointAt(from));
        }
        return word.substring(from, to);
    }

    /// The last mark of a word, a comma or full stop after it left out: `”` in `end”.`
    public static char bareEnd(String word) {
        var to = word.length() - 1;
        while (to > 0 && ".,;:!?".indexOf(word.charAt(to)) >= 0) {
            to--;
        }
        return word.charAt(to);
    }

    /// Pictures, not `©` and `™`, which stand in titles, nor digits, which Unicode counts as emoji.
    public static boolean isEmoji(int c) {
        return c >= 0x2190 && (Character.isEmoji(c) || isEmojiPart(c) || isSymbol(c));
    }

    public static boolean hasEmoji(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isEmoji(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmojiPart(int c) {
        return c == 0xFE0F || c == 0x20E3 || c == 0x200D || Character.isEmojiModifier(c);
    }

    private static boolean isSymbol(int c) {
        return c > 0x2300 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    public static boolean isUppercase(String text) {
        var capitals = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }
}
