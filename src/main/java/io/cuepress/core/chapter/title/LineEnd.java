package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Sentences;

/// The signs of a line that ends on a word.
final class LineEnd {

    /// What a mark is worth that no other title ends on.
    private static final double RARE = 0.3;

    private final TitleStyle style;

    LineEnd(TitleStyle style) {
        this.style = style;
    }

    void add(double[] row, String word) {
        var last = word.codePointBefore(word.length());
        if (Lexicon.UNFINISHED.has(word)) {
            set(row, UNFINISHED_BEFORE, 1);
        } else if (Sentences.isHeading(word)) {
            set(row, COLON_BEFORE, 1);
            set(row, RARE_COLON_BEFORE, Numbering.number(word) < 0 ? Math.max(0, 1 - 3 * style.colons()) : 0);
        } else if (",&+-–—|/(".indexOf(last) >= 0) {
            set(row, JOINER_BEFORE, 1);
        }
        addEnd(row, word, last);
        set(row, LIST_HEADING_BEFORE, Lexicon.HEADING.has(Letters.bare(word)) ? 1 : 0);
        set(row, SMALL_WORD_BEFORE, Character.isLowerCase(NextLine.firstLetter(word)) ? style.capitals() : 0);
    }

    private void addEnd(double[] row, String word, int last) {
        if (style.ending() != 0) {
            set(row, last == style.ending() ? ENDS_LIKE_THE_OTHERS : ENDS_UNLIKE_THE_OTHERS, 1);
            return;
        }
        var usual = style.endings().contains(last);
        switch (last) {
            case '?', '؟', '？' -> set(row, QUESTION_ENDED, usual ? 1 : RARE);
            case '!', '！' -> set(row, EXCLAMATION_ENDED, usual ? 1 : RARE);
            case '.', '。', '।' -> set(row, SENTENCE_ENDED, Sentences.endsWith(word) && !usual ? 1 : 0);
            case ')', ']', '）' -> set(row, BRACKET_CLOSED, 1);
            case '"', '”', '»', '“', '\'', '’' -> set(row, QUOTE_CLOSED, 1);
            default -> {}
        }
    }

    private static void set(double[] row, BreakSign sign, double value) {
        row[sign.index()] = value;
    }
}
