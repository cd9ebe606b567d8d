package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import java.util.List;

/// The signs that the first word of a line has: its first mark, its letter case, its kind.
final class NextLine {

    private final List<Word> words;
    private final TitleStyle style;

    NextLine(List<Word> words, TitleStyle style) {
        this.words = words;
        this.style = style;
    }

    void add(SignRow row, int i) {
        var word = words.get(i);
        addMark(row, i, word);
        addCase(row, i, word);
        addKind(row, i, word);
    }

    private void addMark(SignRow row, int i, Word word) {
        var first = word.text().codePointAt(0);
        if (word.stop()) {
            row.set(stop(i, word.text()), 1);
        } else if (word.bare().isEmpty() && "*•#+✓✔☑".indexOf(first) >= 0) {
            row.set(BULLET_NEXT, 1);
        } else if (Letters.isEmoji(first)) {
            row.set(PICTURE_NEXT, 1 - style.emoji());
        } else if (Letters.isEmphasis((char) first)) {
            row.set(EMPHASIS_NEXT, style.ending() != first);
        } else if (!Character.isLetterOrDigit(first)) {
            addSign(row, first);
        }
        row.set(UNSPACED_NEXT, !style.spaced() && Letters.isUnspaced(first));
    }

    private BreakSign stop(int i, String word) {
        if (HardStops.isLink(word)) {
            return LINK_NEXT;
        }
        if (!HardStops.isHashtag(word)) {
            return DRAWN_LINE_NEXT;
        }
        var more = i + 1 == words.size() || HardStops.isHashtag(words.get(i + 1).text());
        return more ? HASHTAGS_NEXT : HASHTAG_NEXT;
    }

    private static void addSign(SignRow row, int first) {
        switch (first) {
            case '&', '+', '-', '–', '—', '|', '/', ':', ';', ',', '.', ')' -> row.set(JOINER_NEXT, 1);
            case '@' -> row.set(USER_NAME_NEXT, 1);
            case '©', '℗' -> row.set(COPYRIGHT_NEXT, 1);
            case '(' -> row.set(BRACKET_NEXT, 1);
            case '【', '[', '«', '「', '『', '〔', '《' -> row.set(FRAME_NEXT, 1);
            case '"', '“', '„', '\'', '‘' -> row.set(QUOTE_NEXT, 1);
            default -> {}
        }
    }

    private void addCase(SignRow row, int i, Word word) {
        if (Character.isDigit(word.first())) {
            row.set(DIGIT_NEXT, 1);
            row.set(YEAR_NEXT, word.bare().length() == 4 && Numbering.number(word.bare()) > 1900);
        } else if (word.small()) {
            row.set(style.lowercase() ? SMALL_AMONG_SMALL_NEXT : SMALL_NEXT, 1);
        } else if (Character.isUpperCase(word.first())) {
            addCapital(row, i, word);
        }
        row.set(OTHER_SCRIPT_NEXT, Character.isLetter(word.first()) && style.isOtherScript(word.first()));
    }

    private void addCapital(SignRow row, int i, Word word) {
        if (style.uppercase()) {
            row.set(LOWERED_NEXT, word.text().length() > 1 && !Letters.isUppercase(word.text()));
            return;
        }
        row.set(CAPITAL_NEXT, 1 - style.capitals());
        row.set(CAPITAL_AMONG_CAPITALS, style.capitals());
        row.set(CAPITAL_AFTER_SMALL, i > 0 && isSmall(i - 1) ? 1 - style.capitals() : 0);
        row.set(CAPITAL_THEN_SMALL, isSmall(i + 1) && isSmall(i + 2) ? style.capitals() : 0);
        row.set(SHOUTED_NEXT, isShouted(i));
    }

    private boolean isSmall(int i) {
        return i < words.size() && words.get(i).small();
    }

    private boolean isShouted(int i) {
        var word = words.get(i).text();
        return Letters.isUppercase(word)
                && (i == 0 || !Letters.isUppercase(words.get(i - 1).text()))
                && (word.length() > 3
                        || (i + 1 < words.size()
                                && Letters.isUppercase(words.get(i + 1).text())));
    }

    private void addKind(SignRow row, int i, Word word) {
        if (word.text().endsWith(".") && Lexicon.UNFINISHED.has(word.text())) {
            row.set(
                    NUMBERED_NAME_NEXT,
                    i + 1 < words.size() && Numbering.number(words.get(i + 1).text()) >= 0);
            return; // `No. 1` is no Spanish `No`
        }
        if (word.small() || word.kinds().isEmpty() || word.text().endsWith(",")) {
            return;
        }
        addLineOpener(row, word, isSmall(i + 1));
        row.set(ADDRESS_NEXT, word.is(Lexicon.ADDRESS));
        row.set(APPEAL_NEXT, word.is(Lexicon.APPEAL) ? 1 - style.capitals() : 0);
        row.set(FINAL_TITLE_NEXT, word.is(Lexicon.FINAL));
        row.set(FIRST_TITLE_NEXT, word.is(Lexicon.FIRST));
    }

    /// Where every word of a title has its capital, one says less.
    private void addLineOpener(SignRow row, Word word, boolean runsOn) {
        if (word.is(Lexicon.REQUEST)) {
            row.set(runsOn ? REQUEST_RUNS_ON : REQUEST, 1);
        } else if (word.is(Lexicon.CLOSING)) {
            row.set(runsOn ? CLOSING_WORD_RUNS_ON : CLOSING_WORD, 1);
        } else if (word.is(Lexicon.OPENING)) {
            row.set(runsOn ? OPENING_WORD_RUNS_ON : OPENING_WORD, runsOn ? 1 : 1 - style.capitals());
        }
    }
}
