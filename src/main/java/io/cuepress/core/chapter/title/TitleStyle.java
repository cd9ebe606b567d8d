package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// What the titles of a list have in common, so that a title with a doubtful end can be compared with the others.
///
/// @param capitals   the share of later words that begin with a capital
/// @param lowercase  whether they begin with small letters
/// @param uppercase  whether they are all in capitals
/// @param spaced     whether any of them has a space
/// @param dashed     the share that has a part set off by a dash
/// @param colons     the share that has a colon
/// @param emoji      the share that has an emoji
/// @param sentences  the share in which a sentence ends before the title does
/// @param ending     the mark that nearly all of them end on, 0 when there is none
/// @param endings    all characters that one of them ends on
/// @param script     the one that all of them are written in, `COMMON` when that differs
public record TitleStyle(
        TitleLengths lengths,
        double capitals,
        boolean lowercase,
        boolean uppercase,
        boolean spaced,
        double dashed,
        double colons,
        double emoji,
        double sentences,
        int ending,
        Set<Integer> endings,
        UnicodeScript script) {

    static final double NEARLY_ALL = 0.8;

    /// Short words are small in most titles; numbers and scripts without case tell nothing.
    static boolean showsCase(String text, int from, int to) {
        return to - from > 3
                && (Character.isUpperCase(text.codePointAt(from)) || Character.isLowerCase(text.codePointAt(from)));
    }

    /// Whether `letter` is of a script that the titles are not written in.
    boolean isOtherScript(int letter) {
        return script != UnicodeScript.COMMON && UnicodeScript.of(letter) != script;
    }

    static boolean isDashed(String title) {
        return title.contains(" - ") || title.contains(" – ") || title.contains(" — ");
    }

    /// Whether nearly all titles have a part set off by a dash (`Jane Smith - State of the Union`), but not this one.
    boolean missesDash(String title) {
        return dashed > NEARLY_ALL && !isDashed(title);
    }

    /// How much more `word` looks like one of a title than like one of running text.
    double casing(String word) {
        if (!showsCase(word, 0, word.length())) {
            return 0;
        }
        if (uppercase) {
            return Letters.isUppercase(word) ? 0.5 : -2;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? Math.log(capitals / 0.4) : Math.log((1 - capitals) / 0.6);
    }
}
