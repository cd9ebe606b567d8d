package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Sentences;
import java.util.Set;

/// A word of a text, with what is asked of it again and again.
///
/// @param bare       without the marks around it
/// @param kinds      of the bare word
/// @param first      its first letter, after a quotation mark or the like
/// @param small      whether that is a small letter
/// @param stop       whether it is a link, a hashtag or a drawn line
/// @param ends       whether a sentence ends with it
/// @param heading    whether it ends on a colon
record Word(
        String text,
        String bare,
        Set<Lexicon> kinds,
        int first,
        boolean small,
        boolean stop,
        boolean ends,
        boolean heading) {

    private static final String OPENING = "\"'“‘„(«¿¡*_[【#@";

    static Word of(String text) {
        var quoted = text.length() > 1 && OPENING.indexOf(text.charAt(0)) >= 0;
        var first = text.codePointAt(quoted ? 1 : 0);
        var bare = Letters.bare(text);
        return new Word(
                text,
                bare,
                Lexicon.kindsOf(bare),
                first,
                Character.isLowerCase(first),
                HardStops.isStop(text),
                Sentences.endsWith(text),
                Sentences.isHeading(withoutEmphasis(text)));
    }

    /// `Links:*` ends an emphasized heading.
    private static String withoutEmphasis(String text) {
        var to = text.length();
        while (to > 1 && Letters.isEmphasis(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    boolean is(Lexicon kind) {
        return kinds.contains(kind);
    }
}
