package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.HardStops;
import java.util.ArrayList;
import java.util.List;

/// The words before the first time or after the last one, as far as a title can reach.
///
/// @param words  the words, in order
/// @param limit  how many of them, from the time on, no link and no drawn line separates from it
/// @param cut    whether the text goes on
record OpenText(List<Word> words, int limit, boolean cut) {

    private static final int MOST_WORDS = 40;

    static OpenText firstWords(String tail) {
        var words = new ArrayList<Word>();
        var start = 0;
        while (start < tail.length() && words.size() < MOST_WORDS) {
            var space = tail.indexOf(' ', start);
            var end = space < 0 ? tail.length() : space;
            if (end > start) {
                words.add(Word.of(tail.substring(start, end)));
            }
            start = end + 1;
        }
        return new OpenText(words, limit(words), start < tail.length());
    }

    static OpenText lastWords(String head) {
        var words = new ArrayList<Word>();
        var end = head.length();
        while (end > 0 && words.size() < MOST_WORDS) {
            var start = head.lastIndexOf(' ', end - 1) + 1;
            if (start < end) {
                words.add(Word.of(head.substring(start, end)));
            }
            end = start - 1;
        }
        return new OpenText(words.reversed(), limit(words), end > 0);
    }

    private static int limit(List<Word> fromTheTime) {
        var limit = 0;
        while (limit < fromTheTime.size() && !stops(fromTheTime.get(limit))) {
            limit++;
        }
        return limit;
    }

    /// A hashtag may be a word of a title.
    private static boolean stops(Word word) {
        return word.stop() && !HardStops.isHashtag(word.text());
    }

    int size() {
        return words.size();
    }
}
