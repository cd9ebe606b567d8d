package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;

/// The signs of a line that ends on a word.
final class LineEnd {

    /// What a mark is worth that no other title ends on.
    private static final double RARE = 0.3;

    private final TitleStyle style;

    LineEnd(TitleStyle style) {
        this.style = style;
    }

    void add(SignRow row, Word word) {
        var last = word.text().codePointBefore(word.text().length());
        if (Lexicon.UNFINISHED.has(word.text())) {
            row.set(UNFINISHED_BEFORE, 1);
        } else if (word.heading()) {
            row.set(COLON_BEFORE, 1);
            row.set(RARE_COLON_BEFORE, Numbering.number(word.text()) < 0 ? Math.max(0, 1 - 3 * style.colons()) : 0);
        } else if (",&+-–—|/(".indexOf(last) >= 0) {
            row.set(JOINER_BEFORE, 1);
        }
        if (style.ending() != 0) {
            row.set(last == style.ending() ? ENDS_LIKE_THE_OTHERS : ENDS_UNLIKE_THE_OTHERS, 1);
        } else {
            addMark(row, word, last);
        }
        row.set(LIST_HEADING_BEFORE, word.is(Lexicon.HEADING));
        row.set(SMALL_WORD_BEFORE, word.small() ? style.capitals() : 0);
    }

    private void addMark(SignRow row, Word word, int last) {
        var usual = style.endings().contains(last);
        switch (last) {
            case '?', '؟', '？' -> row.set(QUESTION_ENDED, usual ? 1 : RARE);
            case '!', '！' -> row.set(EXCLAMATION_ENDED, usual ? 1 : RARE);
            case '.', '。', '।' -> row.set(SENTENCE_ENDED, word.ends() && !usual);
            case ')', ']', '）' -> row.set(BRACKET_CLOSED, 1);
            case '"', '”', '»', '“', '\'', '’' -> row.set(QUOTE_CLOSED, 1);
            default -> {}
        }
    }
}
