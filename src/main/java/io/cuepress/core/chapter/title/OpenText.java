package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import java.util.ArrayList;
import java.util.List;

/// The words before the first time or after the last one, as far as a title can reach.
///
/// @param all    the words, in order
/// @param limit  how many of them, from the time on, no link and no drawn line separates from it
/// @param cut    whether the text goes on
record OpenText(List<String> all, int limit, boolean cut) {

    private static final int MOST_WORDS = 40;
    private static final int LONGEST_PAIR = 20;

    static OpenText firstWords(String tail) {
        var words = new ArrayList<String>();
        var start = 0;
        while (start < tail.length() && words.size() < MOST_WORDS) {
            var space = tail.indexOf(' ', start);
            var end = space < 0 ? tail.length() : space;
            if (end > start) {
                words.add(tail.substring(start, end));
            }
            start = end + 1;
        }
        var limit = 0;
        while (limit < words.size() && !stops(words.get(limit))) {
            limit++;
        }
        return new OpenText(words, limit, start < tail.length());
    }

    static OpenText lastWords(String head) {
        var from = head.length();
        for (int count = 0; from > 0 && count < MOST_WORDS; count++) {
            from = Math.max(0, head.lastIndexOf(' ', from - 1));
        }
        var text = head.substring(from).strip();
        var words = text.isEmpty() ? List.<String>of() : List.of(text.split(" +"));
        var limit = 0;
        while (limit < words.size() && !stops(words.get(words.size() - 1 - limit))) {
            limit++;
        }
        return new OpenText(words, limit, from > 0);
    }

    /// For each word boundary, whether it lies inside a pair of brackets or quotation marks that both stand in the
    /// text.
    boolean[] insidePair() {
        var inside = new boolean[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            var open = "\"“„«(「『‘'[".indexOf(all.get(i).charAt(0));
            var end = open < 0 ? -1 : pairEnd(i, "\"”“»)」』’']".charAt(open));
            for (int j = i + 1; j <= end; j++) {
                inside[j] = true;
            }
        }
        return inside;
    }

    private int pairEnd(int from, char closing) {
        for (int i = from; i < all.size() && i < from + LONGEST_PAIR; i++) {
            var word = Letters.bareEnd(all.get(i));
            if (all.get(i).length() > 1 && word == closing) {
                return i;
            }
        }
        return -1;
    }

    /// A hashtag may be a word of a title.
    private static boolean stops(String word) {
        return HardStops.isStop(word) && !HardStops.isHashtag(word);
    }
}
