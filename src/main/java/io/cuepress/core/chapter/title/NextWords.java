package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import java.util.List;

/// The signs of the words that a line goes on with: a heading, a sentence, a link, keywords.
final class NextWords {

    private static final int LONGEST_HEADING = 5;
    private static final int LONGEST_SENTENCE = 30;
    private static final int SOON = 6;
    private static final int KEYWORDS = 4;
    private static final int LABEL = 4;

    private final List<Word> words;
    private final double surprise;

    NextWords(List<Word> words, TitleStyle style) {
        this.words = words;
        this.surprise =
                Math.max(0, 1 - 3 * style.colons()); // where every third title has a colon, one more says nothing
    }

    void add(SignRow row, int i) {
        row.set(KEYWORDS_NEXT, isKeywords(i));
        if (!words.get(i).small()) {
            addHeading(row, i);
            addSentence(row, i);
        }
    }

    /// `Links:`, `Where to find us:`: the nearer the colon, the surer.
    private void addHeading(SignRow row, int i) {
        for (int j = i; j < words.size() && j < i + LONGEST_HEADING; j++) {
            var word = words.get(j);
            if (word.heading() && (j > i || Numbering.number(word.text()) < 0)) {
                addColon(row, i, j);
                return;
            }
            if (word.ends() || word.stop()) {
                return;
            }
        }
    }

    private void addColon(SignRow row, int i, int at) {
        var sign = at == i ? HEADING_OF_ONE_WORD : at == i + 1 ? HEADING_OF_TWO_WORDS : HEADING_OF_MORE_WORDS;
        row.set(sign, surprise);
        row.set(HEADING_AMONG_COLONS, 1 - surprise);
        row.set(KNOWN_HEADING, words.subList(i, at + 1).stream().anyMatch(NextWords::isOfHeading));
    }

    private static boolean isOfHeading(Word word) {
        return word.is(Lexicon.CLOSING)
                || word.is(Lexicon.LABEL)
                || word.is(Lexicon.REQUEST)
                || word.is(Lexicon.APPEAL);
    }

    /// Looks ahead to the end of the sentence or to a link.
    private void addSentence(SignRow row, int i) {
        var small = 0;
        for (int j = i; j < words.size() && j < i + LONGEST_SENTENCE; j++) {
            var word = words.get(j);
            if (j > i && word.stop()) {
                addLink(row, j - i);
                row.set(
                        LABELLED_LINK_NEXT,
                        j - i < LABEL && words.subList(i, j).stream().anyMatch(NextWords::isOfHeading));
                return;
            }
            small += word.small() ? 1 : 0;
            if (j > i && j < i + SOON) {
                addAppeal(row, word);
            }
            if (word.ends()) {
                addEnd(row, j - i, small);
                return;
            }
        }
    }

    private static void addLink(SignRow row, int distance) {
        if (distance < 13) {
            row.set(
                    distance < 3
                            ? LINK_WITHIN_TWO_WORDS
                            : distance < 6 ? LINK_WITHIN_FIVE_WORDS : LINK_WITHIN_TWELVE_WORDS,
                    1);
        }
    }

    private static void addEnd(SignRow row, int length, int small) {
        if (length > 2 && small * 10 >= length * 6) {
            row.set(length > 7 ? LONG_SENTENCE_NEXT : SENTENCE_NEXT, 1);
        }
    }

    private static void addAppeal(SignRow row, Word word) {
        if (word.is(Lexicon.ADDRESS)) {
            row.set(ADDRESS_SOON, 1);
        }
        if (word.is(Lexicon.APPEAL)) {
            row.set(APPEAL_SOON, 1);
        }
    }

    /// `cooking, baking, bread, flour, …`: keywords for the search, mostly in small letters.
    private boolean isKeywords(int i) {
        if (i + KEYWORDS > words.size() || (i > 0 && words.get(i - 1).text().endsWith(","))) {
            return false;
        }
        for (int j = i; j < i + KEYWORDS; j++) {
            if (!words.get(j).text().endsWith(",")) {
                return false;
            }
        }
        return true;
    }
}
