package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.TitleSign.*;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;

/// The signs of a candidate for a title, whatever stands around it.
final class TitleSigns {

    static final int COUNT = TitleSign.values().length;

    private final TitleStyle style;

    TitleSigns(TitleStyle style) {
        this.style = style;
    }

    /// @param casing  the sum over its words of [TitleStyle#casing]
    double[] of(String title, double casing) {
        var row = new double[COUNT];
        var distance = style.lengths().distance(title);
        set(row, SHORTER, Math.clamp(-distance, 0, 4));
        set(row, LONGER, Math.clamp(distance, 0, 4));
        set(row, MUCH_LONGER, Math.clamp(distance - 2, 0, 4));
        set(row, SHORTER_SQUARED, Math.min(4, distance < 0 ? distance * distance / 2 : 0));
        set(row, LONGER_SQUARED, Math.min(4, distance > 0 ? distance * distance / 2 : 0));
        set(row, OTHER_WORD_COUNT, style.lengths().hasOtherWordCount(title) ? 1 : 0);
        set(row, ONE_WORD, title.indexOf(' ') < 0 && style.spaced() ? 1 : 0);
        set(row, HALF_A_PAIR, isHalf(title) ? 1 : 0);
        set(row, MISSES_DASH, style.missesDash(title) ? 1 : 0);
        set(row, MISSES_COLON, style.colons() > TitleStyle.NEARLY_ALL && title.indexOf(':') < 0 ? 1 : 0);
        set(row, CASING, Math.clamp(casing, -8, 8));
        var name = Letters.bare(Numbering.withoutLead(title));
        set(row, FINAL_TITLE, Lexicon.FINAL.has(name) ? 1 : 0);
        set(row, FIRST_TITLE, Lexicon.FIRST.has(name) ? 1 : 0);
        return row;
    }

    private static boolean isHalf(String title) {
        return title.lastIndexOf('(') > title.lastIndexOf(')')
                || title.lastIndexOf('[') > title.lastIndexOf(']')
                || title.lastIndexOf('“') > title.lastIndexOf('”')
                || title.lastIndexOf('«') > title.lastIndexOf('»')
                || title.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static void set(double[] row, TitleSign sign, double value) {
        row[sign.index()] = value;
    }
}
