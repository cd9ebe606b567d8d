package io.cuepress.core.subtitle.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

/// How the length of a text is measured: in grapheme clusters, or in full-width cells, of which a narrow cluster
/// is half.
///
/// Widths are whole numbers of [#perCell] parts of a cell.
public enum Measure {
    GRAPHEMES(1),
    FULL_WIDTH(2);

    private final int perCell;

    Measure(int perCell) {
        this.perCell = perCell;
    }

    public int perCell() {
        return perCell;
    }

    /// The width of a text, in parts of a cell.
    public int width(String text) {
        return text.chars().allMatch(Measure::isSimple) ? text.length() : clusters(text);
    }

    private int clusters(String text) {
        var clusters = BreakIterator.getCharacterInstance();
        clusters.setText(text);
        var width = 0;
        for (var at = clusters.first(); at < text.length(); at = clusters.next()) {
            width += isWide(text.codePointAt(at)) ? perCell : 1;
        }
        return width;
    }

    private static boolean isWide(int codePoint) {
        var width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /// Characters that are one narrow cluster each, in any context. Most texts consist of these and skip the
    /// Unicode tables.
    private static boolean isSimple(int c) {
        if (c < 0x300) {
            return c != '\r';
        }
        return c < 0x900 ? Character.isLetter(c) : c >= 0x2010 && c <= 0x2027;
    }
}
