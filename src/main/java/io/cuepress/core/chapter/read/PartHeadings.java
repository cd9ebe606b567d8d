package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import java.util.List;

/// The headings between the chapters of a list in parts: `Section 2: Advanced`, `PART TWO`. Such a list opens with the
/// heading of its first part.
///
/// @param word  what its parts are called, in lower case; empty when it has none
record PartHeadings(String word) {

    private static final int LONGEST = 7;

    static PartHeadings of(Flow flow) {
        var words = List.of(flow.head().split(" "));
        for (int i = Math.max(0, words.size() - LONGEST); i < words.size(); i++) {
            var word = Letters.bare(words.get(i));
            var numbered = (i + 1 < words.size() && isFirst(words.get(i + 1))) || (i > 0 && isFirst(words.get(i - 1)));
            if (Lexicon.PART.has(word) && numbered && isIn(flow.after(), word)) {
                return new PartHeadings(word.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return new PartHeadings("");
    }

    private static boolean isFirst(String word) {
        return Lexicon.ONE.has(Letters.bare(word));
    }

    /// In some but not in all: `Part 2` may be the name of every chapter.
    private static boolean isIn(List<String> gaps, String word) {
        var some = gaps.stream()
                .filter(gap -> new PartHeadings(word.toLowerCase(java.util.Locale.ROOT)).at(gap) > 0)
                .count();
        return some > 0 && some * 3 <= gaps.size() * 2L;
    }

    /// `gap` without the heading of the next part at its end.
    String without(String gap) {
        var at = word.isEmpty() ? -1 : at(gap);
        return at <= 0 ? gap : gap.substring(0, at).strip();
    }

    /// Where the heading begins, -1 when there is none.
    private int at(String gap) {
        var from = gap.length();
        for (int i = 0; i < LONGEST && from > 0; i++) {
            var start = gap.lastIndexOf(' ', from - 1) + 1;
            if (Letters.bare(gap.substring(start, from)).equalsIgnoreCase(word)) {
                return isOrdinal(gap, start) ? gap.lastIndexOf(' ', start - 2) + 1 : start;
            }
            from = start - 1;
        }
        return -1;
    }

    /// `SEGUNDA PARTE`: the number stands before the word, and nothing after it.
    private boolean isOrdinal(String gap, int start) {
        return start > 1 && start + word.length() == gap.length();
    }
}
