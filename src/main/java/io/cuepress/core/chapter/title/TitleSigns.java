package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.TitleSign.*;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import java.util.Set;

/// The signs of a candidate for a title, whatever stands around it.
final class TitleSigns {

    private static final int LONGEST_NAME = 40;
    static final int COUNT = TitleSign.values().length;

    private final TitleStyle style;
    private final boolean hasPairs;
    private final double[] row = new double[COUNT];

    /// @param hasPairs  whether any bracket or quotation mark stands in the text
    TitleSigns(TitleStyle style, boolean hasPairs) {
        this.style = style;
        this.hasPairs = hasPairs;
    }

    /// The signs in the order of [TitleSign]; the row is overwritten by the next call.
    ///
    /// @param casing  the sum over its words of [TitleStyle#casing]
    /// @param cut     whether all of the text was looked at and it goes on
    double[] of(String title, double casing, boolean cut) {
        var distance = style.lengths().distance(title);
        set(SHORTER, Math.clamp(-distance, 0, 4));
        set(LONGER, Math.clamp(distance, 0, 4));
        set(MUCH_LONGER, Math.clamp(distance - 2, 0, 4));
        set(SHORTER_SQUARED, Math.min(4, distance < 0 ? distance * distance / 2 : 0));
        set(LONGER_SQUARED, Math.min(4, distance > 0 ? distance * distance / 2 : 0));
        set(OTHER_WORD_COUNT, style.lengths().hasOtherWordCount(title) ? 1 : 0);
        set(ONE_WORD, title.indexOf(' ') < 0 && style.spaced() ? 1 : 0);
        set(HALF_A_PAIR, hasPairs && Pairs.isHalf(title) ? 1 : 0);
        set(MISSES_DASH, style.missesDash(title) ? 1 : 0);
        set(MISSES_COLON, style.colons() > TitleStyle.NEARLY_ALL && title.indexOf(':') < 0 ? 1 : 0);
        set(CASING, Math.clamp(casing, -8, 8));
        set(CUT, cut ? 1 : 0);
        var kinds = kinds(title);
        set(FINAL_TITLE, kinds.contains(Lexicon.FINAL) ? 1 : 0);
        set(FIRST_TITLE, kinds.contains(Lexicon.FIRST) ? 1 : 0);
        return row;
    }

    private static Set<Lexicon> kinds(String title) {
        return title.length() > LONGEST_NAME ? Set.of() : Lexicon.kindsOf(Letters.bare(Numbering.withoutLead(title)));
    }

    private void set(TitleSign sign, double value) {
        row[sign.index()] = value;
    }
}
