package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Sentences;
import java.util.List;

/// The signs of a line that begins with a word.
final class NextLine {

    private static final int LONGEST_HEADING = 5;
    private static final int KEYWORDS = 4;

    private final List<String> words;
    private final String[] bare;
    private final TitleStyle style;

    NextLine(List<String> words, TitleStyle style) {
        this.words = words;
        this.bare = words.stream().map(Letters::bare).toArray(String[]::new);
        this.style = style;
    }

    void add(double[] row, int i) {
        var word = words.get(i);
        addMarks(row, i, word);
        addCase(row, i, word);
        addHeading(row, i);
        addWords(row, i);
        addSentence(row, i);
        if (isKeywords(i)) {
            set(row, KEYWORDS_NEXT, 1);
        }
    }

    private void addMarks(double[] row, int i, String word) {
        var first = word.codePointAt(0);
        if (HardStops.isLink(word)) {
            set(row, LINK_NEXT, 1);
        } else if (HardStops.isHashtag(word)) {
            set(row, i + 1 == words.size() || HardStops.isHashtag(words.get(i + 1)) ? HASHTAGS_NEXT : HASHTAG_NEXT, 1);
        } else if (HardStops.isRule(word)) {
            set(row, DRAWN_LINE_NEXT, 1);
        } else if (bare[i].isEmpty() && "*•#+✓✔☑".indexOf(first) >= 0) {
            set(row, BULLET_NEXT, 1);
        } else if ("&+-–—|/:;,.)".indexOf(first) >= 0) {
            set(row, JOINER_NEXT, 1);
        } else {
            addSymbol(row, first);
        }
        if (!style.spaced() && Letters.isUnspaced(first)) {
            set(row, UNSPACED_NEXT, 1);
        }
    }

    private void addSymbol(double[] row, int first) {
        if (Letters.isEmoji(first)) {
            set(row, PICTURE_NEXT, 1 - style.emoji());
        } else if (first == '@') {
            set(row, USER_NAME_NEXT, 1);
        } else if (first == '©' || first == '℗') {
            set(row, COPYRIGHT_NEXT, 1);
        } else if (first == '(') {
            set(row, BRACKET_NEXT, 1);
        } else if ("【[«「『〔《".indexOf(first) >= 0) {
            set(row, FRAME_NEXT, 1);
        } else if (Letters.isEmphasis((char) first) && style.ending() != first) {
            set(row, EMPHASIS_NEXT, 1);
        } else if ("\"“„'‘".indexOf(first) >= 0) {
            set(row, QUOTE_NEXT, 1);
        }
    }

    private void addCase(double[] row, int i, String word) {
        var first = firstLetter(word);
        if (Character.isDigit(first)) {
            set(row, DIGIT_NEXT, 1);
            set(row, YEAR_NEXT, bare[i].length() == 4 && Numbering.number(bare[i]) > 1900 ? 1 : 0);
        } else if (Character.isLowerCase(first)) {
            set(row, style.lowercase() ? SMALL_AMONG_SMALL_NEXT : SMALL_NEXT, 1);
        } else if (Character.isUpperCase(first)) {
            addCapital(row, i, word);
        }
        if (Character.isLetter(first) && style.isOtherScript(first)) {
            set(row, OTHER_SCRIPT_NEXT, 1);
        }
    }

    private void addCapital(double[] row, int i, String word) {
        if (style.uppercase()) {
            set(row, LOWERED_NEXT, Letters.isUppercase(word) || word.length() < 2 ? 0 : 1);
            return;
        }
        set(row, CAPITAL_NEXT, 1 - style.capitals());
        set(row, CAPITAL_AMONG_CAPITALS, style.capitals());
        set(row, CAPITAL_AFTER_SMALL, i > 0 && isSmall(i - 1) ? 1 - style.capitals() : 0);
        set(row, CAPITAL_THEN_SMALL, isSmall(i + 1) && isSmall(i + 2) ? style.capitals() : 0);
        set(row, SHOUTED_NEXT, isShouted(i) ? 1 : 0);
    }

    private boolean isSmall(int i) {
        return i < words.size() && Character.isLowerCase(firstLetter(words.get(i)));
    }

    private boolean isShouted(int i) {
        return Letters.isUppercase(words.get(i))
                && (i == 0 || !Letters.isUppercase(words.get(i - 1)))
                && (words.get(i).length() > 3 || (i + 1 < words.size() && Letters.isUppercase(words.get(i + 1))));
    }

    /// `Links:`, `Where to find us:`, `My website https://…`: the nearer the colon or link, the surer.
    private void addHeading(double[] row, int i) {
        if (Character.isLowerCase(firstLetter(words.get(i)))) {
            return;
        }
        for (int j = i; j < words.size() && j < i + LONGEST_HEADING; j++) {
            var word = words.get(j);
            if (Sentences.isHeading(word) && (j > i || Numbering.number(word) < 0)) {
                addColon(row, i, j);
                return;
            }
            if (Sentences.endsWith(word) || HardStops.isStop(word)) {
                return;
            }
        }
    }

    private void addColon(double[] row, int i, int at) {
        var surprise = Math.max(0, 1 - 3 * style.colons());
        var sign = at == i ? HEADING_OF_ONE_WORD : at == i + 1 ? HEADING_OF_TWO_WORDS : HEADING_OF_MORE_WORDS;
        set(row, sign, surprise);
        set(row, HEADING_AMONG_COLONS, 1 - surprise);
        for (int j = i; j <= at; j++) {
            if (isOfHeading(bare[j])) {
                set(row, KNOWN_HEADING, 1);
            }
        }
    }

    private static boolean isOfHeading(String word) {
        return Lexicon.CLOSING.has(word)
                || Lexicon.LABEL.has(word)
                || Lexicon.REQUEST.has(word)
                || Lexicon.APPEAL.has(word);
    }

    private void addWords(double[] row, int i) {
        var word = bare[i];
        var runsOn = isSmall(i + 1);
        if (words.get(i).endsWith(".") && Lexicon.UNFINISHED.has(words.get(i))) {
            set(row, NUMBERED_NAME_NEXT, i + 1 < words.size() && Numbering.number(words.get(i + 1)) >= 0 ? 1 : 0);
            return; // `No. 1` is no Spanish `No`
        }
        if (isSmall(i)) {
            return;
        }
        if (words.get(i).endsWith(",")) {
            return; // one of an enumeration
        }
        if (Lexicon.REQUEST.has(word)) {
            set(row, runsOn ? REQUEST_RUNS_ON : REQUEST, 1);
        } else if (Lexicon.CLOSING.has(word)) {
            set(row, runsOn ? CLOSING_WORD_RUNS_ON : CLOSING_WORD, 1);
        } else if (Lexicon.OPENING.has(word)) {
            set(row, runsOn ? OPENING_WORD_RUNS_ON : OPENING_WORD, 1);
        }
        set(row, ADDRESS_NEXT, Lexicon.ADDRESS.has(word) ? 1 : 0);
        set(row, APPEAL_NEXT, Lexicon.APPEAL.has(word) ? 1 : 0);
        set(row, FINAL_TITLE_NEXT, Lexicon.FINAL.has(word) ? 1 : 0);
        set(row, FIRST_TITLE_NEXT, Lexicon.FIRST.has(word) ? 1 : 0);
    }

    /// Looks ahead to the end of the sentence or to a link.
    private void addSentence(double[] row, int i) {
        if (isSmall(i)) {
            return;
        }
        var small = 0;
        for (int j = i; j < words.size() && j < i + 30; j++) {
            if (j > i && HardStops.isStop(words.get(j))) {
                set(
                        row,
                        j - i < 3
                                ? LINK_WITHIN_TWO_WORDS
                                : j - i < 6 ? LINK_WITHIN_FIVE_WORDS : LINK_WITHIN_TWELVE_WORDS,
                        j - i < 13 ? 1 : 0);
                return;
            }
            small += isSmall(j) ? 1 : 0;
            addAppeal(row, i, j);
            if (Sentences.endsWith(words.get(j))) {
                var is = j - i > 2 && small * 10 >= (j - i) * 6;
                set(row, is && j - i > 7 ? LONG_SENTENCE_NEXT : SENTENCE_NEXT, is ? 1 : 0);
                return;
            }
        }
    }

    private void addAppeal(double[] row, int i, int j) {
        if (j > i && j < i + 6) {
            if (Lexicon.ADDRESS.has(bare[j])) {
                set(row, ADDRESS_SOON, 1);
            }
            if (Lexicon.APPEAL.has(bare[j])) {
                set(row, APPEAL_SOON, 1);
            }
        }
    }

    /// `cooking, baking, bread, flour, …`: keywords for the search, mostly in small letters.
    private boolean isKeywords(int i) {
        return i + KEYWORDS <= words.size()
                && words.subList(i, i + KEYWORDS).stream().allMatch(word -> word.endsWith(","))
                && (i == 0 || !words.get(i - 1).endsWith(","));
    }

    static int firstLetter(String word) {
        var quoted = word.length() > 1 && "\"'“‘„(«¿¡*_[【#@".indexOf(word.charAt(0)) >= 0;
        return word.codePointAt(quoted ? 1 : 0);
    }

    private static void set(double[] row, BreakSign sign, double value) {
        row[sign.index()] = value;
    }
}
