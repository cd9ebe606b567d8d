package io.cuepress.core.subtitle.shape;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.cuepress.core.subtitle.shape.CueStyle.LineLimit;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import java.util.ArrayList;
import java.util.List;

/// Splits a text at every possible line break: at spaces, in scripts without spaces where their rules allow, and inside
/// a word only when no line could hold it.
final class PieceSplitter {

    private static final String REPETITION_MARKS = "ๆໆៗ"; // of Thai, Lao and Khmer

    private final LineLimit line;
    private final boolean byPhrase;
    private final BreakIterator lineBreaks;
    private final BreakIterator words;
    private final BreakIterator clusters = BreakIterator.getCharacterInstance();

    PieceSplitter(Language language, LineLimit line) {
        this.line = line;
        var locale = ULocale.forLanguageTag(language.tag());
        // only Japanese has phrase rules; in other languages, as in Chinese, line rules would split words
        this.byPhrase = locale.getLanguage().equals("ja");
        this.lineBreaks = BreakIterator.getLineInstance(byPhrase ? new ULocale("ja@lw=phrase") : locale);
        this.words = BreakIterator.getWordInstance(locale);
    }

    /// The pieces of a text; none when it has no visible character.
    List<Piece> split(String source) {
        var text = CleanText.oneLine(source);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        while (at < text.length()) {
            var end = at;
            while (end < text.length() && !isGap(text, at, end)) {
                end++;
            }
            if (end > at) {
                addWord(text.substring(at, end), pieces);
            }
            at = end + 1;
        }
        return pieces;
    }

    /// Whether there is white space at which a line may break: not before a mark that repeats the word before it.
    private static boolean isGap(String text, int from, int at) {
        var repeats = at > from && at + 1 < text.length() && REPETITION_MARKS.indexOf(text.charAt(at + 1)) >= 0;
        return Character.isWhitespace(text.charAt(at)) && !repeats;
    }

    private void addWord(String word, List<Piece> pieces) {
        if (word.chars().noneMatch(PieceSplitter::isUnspaced)) {
            addFitting(word, true, pieces);
            return;
        }
        lineBreaks.setText(word);
        words.setText(word);
        var start = 0;
        for (var end = lineBreaks.next(); end != BreakIterator.DONE; end = lineBreaks.next()) {
            if (end == word.length() || mayBreak(word, end)) {
                addFitting(word.substring(start, end), start == 0, pieces);
                start = end;
            }
        }
    }

    /// Whether a line may break next to a letter of a script without spaces, between two words.
    private boolean mayBreak(String word, int at) {
        return REPETITION_MARKS.indexOf(word.charAt(at)) < 0
                && (isUnspaced(word.charAt(at - 1)) || isUnspaced(word.charAt(at)))
                && (byPhrase || words.isBoundary(at));
    }

    private static boolean isUnspaced(int c) {
        return isWithin(c, 0x0E00, 0x0EFF) // Thai, Lao
                || isWithin(c, 0x1000, 0x109F) // Myanmar
                || isWithin(c, 0x1780, 0x17FF) // Khmer
                || isWithin(c, 0x2E80, 0x9FFF) // kana, Han and their punctuation
                || isWithin(c, 0xD840, 0xD888) // the first halves of the Han letters beyond the basic plane
                || isWithin(c, 0xF900, 0xFAFF) // more Han
                || isWithin(c, 0xFF01, 0xFF9F); // full-width punctuation, half-width kana
    }

    private static boolean isWithin(int c, int first, int last) {
        return first <= c && c <= last;
    }

    private void addFitting(String text, boolean spaced, List<Piece> pieces) {
        if (line.measure().width(text) <= line.cells()) {
            add(text, spaced, pieces);
        } else {
            addCut(text, spaced, pieces);
        }
    }

    /// A piece may be alone on a line: no-break spaces and invisible characters at its edges are removed.
    private void add(String text, boolean spaced, List<Piece> pieces) {
        var clean = isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)) ? text : CleanText.oneLine(text);
        if (!clean.isEmpty()) {
            pieces.add(new Piece(clean, line.measure().width(clean), spaced));
        }
    }

    private static boolean isPlain(char c) {
        return isWithin(c, '!', '~') || Character.isLetterOrDigit(c);
    }

    /// Cuts a word that no line could hold between grapheme clusters, after a hyphen or similar in the second half
    /// of the line if there is one.
    private void addCut(String text, boolean spaced, List<Piece> pieces) {
        clusters.setText(text);
        var start = 0;
        while (start < text.length()) {
            var end = cut(text, start);
            add(text.substring(start, end), spaced && start == 0, pieces);
            start = end;
        }
    }

    private int cut(String text, int start) {
        var width = 0;
        var end = start;
        var seam = start;
        for (var next = clusters.following(start); next != BreakIterator.DONE; next = clusters.next()) {
            width += line.measure().width(text.substring(end, next));
            if (width > line.cells()) {
                return seam > start ? seam : end;
            }
            end = next;
            if (width * 2 > line.cells() && !Character.isLetterOrDigit(text.codePointBefore(end))) {
                seam = end;
            }
        }
        return end;
    }
}
