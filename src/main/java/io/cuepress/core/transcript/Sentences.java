package io.cuepress.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where sentences start in running text, by punctuation alone, in one pass.
///
/// When in doubt a sentence does not end: a paragraph with one sentence too many does less harm than one that ends
/// on "Mr.".
final class Sentences {

    private static final String ENDS = ".?!…؟۔।॥։።‽";
    private static final String ENDS_WITHOUT_SPACE = "。！？．｡";
    private static final String CLOSERS = "\"'”’»›)]}」』）】〉》";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "gov", "sen", "rep", "capt", "lt", "col", "sgt",
            "rev", "hon", "vs", "cf", "al", "approx", "fig", "eq", "vol", "pp", "mt", "ft", "bzw", "ca", "nr", "bspw",
            "mme", "mlle", "sra", "dra");
    private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,2}\\.)+\\p{L}{1,2}"); // e.g, U.S, Ph.D

    private Sentences() {}

    /// The positions where a sentence starts after another one; the first sentence, at 0, is not included.
    static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        var at = 0;
        while (at < text.length()) {
            if (!isEnd(text.charAt(at))) {
                at++;
                continue;
            }
            var after = skip(text, at + 1);
            var next = skipSpaces(text, after);
            if (next < text.length() && endsAt(text, at, after, next)) {
                starts.add(next);
            }
            at = after;
        }
        return starts;
    }

    /// Whether the last sentence of a text ends with a mark.
    static boolean isEnded(String text) {
        var last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return isEnd(text.charAt(last));
    }

    private static boolean isEnd(char character) {
        return ENDS.indexOf(character) >= 0 || ENDS_WITHOUT_SPACE.indexOf(character) >= 0;
    }

    /// The position after further marks and closing quotes or brackets.
    private static int skip(String text, int from) {
        var at = from;
        while (at < text.length() && (isEnd(text.charAt(at)) || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int skipSpaces(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsAt(String text, int mark, int after, int next) {
        if (ENDS_WITHOUT_SPACE.indexOf(text.charAt(mark)) >= 0) {
            return true;
        }
        if (after == next) {
            return false; // 3.5, example.com
        }
        if (after > mark + 1 || text.charAt(mark) == '…') {
            return !Character.isLowerCase(text.charAt(next)); // "What?" he said; well... you know
        }
        return text.charAt(mark) != '.' || !isAbbreviation(text, mark, text.charAt(next));
    }

    private static boolean isAbbreviation(String text, int dot, char next) {
        var from = dot;
        while (from > 0 && dot - from < 12 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        var word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        if (word.equals("no")) {
            return Character.isDigit(next);
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return from == 0 || isEnd(text.charAt(Math.max(0, from - 2))); // the number of a list
        }
        var isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(from)) && !word.equals("i");
        return isInitial || ABBREVIATIONS.contains(word) || DOTTED.matcher(word).matches();
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }
}
