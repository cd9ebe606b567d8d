package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Stops;
import java.util.List;

/// Where the first title of a flowing list begins, when titles stand before their times: [TitleEnd] from the other
/// side.
///
/// @param title  the title
/// @param score  how well it fits, to be compared with other readings of the same list
public record TitleStart(String title, double score) {

    private static final int MOST_WORDS = 40;

    public static TitleStart of(String head, TitleStyle style) {
        var words = lastWords(head);
        var boundary = new Boundary(words, style);
        var best = new TitleStart("", -6);
        var inside = words.isEmpty() ? 0 : Math.min(0, boundary.ends(words.size() - 1));
        for (int i = words.size() - 1; i >= 0 && (i == words.size() - 1 || !isStop(words.get(i))); i--) {
            var title = String.join(" ", words.subList(i, words.size()));
            var score = inside + TitleEnd.fit(title, style) + boundary.begins(i) + lead(boundary, words, i);
            best = score > best.score() || best.title().isEmpty() ? new TitleStart(title, score) : best;
            inside += style.casing(words.get(i)) - (i > 0 ? boundary.crossing(i) : 0);
        }
        return best;
    }

    private static List<String> lastWords(String head) {
        var from = head.length();
        for (int count = 0; from > 0 && count < MOST_WORDS; count++) {
            from = Math.max(0, head.lastIndexOf(' ', from - 1));
        }
        var text = head.substring(from).strip();
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /// A heading closes what stands before the list: `Setlist:`.
    private static boolean isStop(String word) {
        return Stops.isStop(word) || Lexicon.HEADING.has(Letters.bare(word));
    }

    private static double lead(Boundary boundary, List<String> words, int i) {
        if (i == 0) {
            return words.size() == MOST_WORDS ? 0 : 1;
        }
        var before = words.get(i - 1);
        if (isStop(before)) {
            return Boundary.isHeading(before) ? 5 : 3;
        }
        if (Boundary.isHeading(before)) {
            return 1;
        }
        if (Letters.bare(before).isEmpty()) {
            return i > 1 && isStop(words.get(i - 2)) ? 5 : 1;
        }
        return Boundary.endsSentence(before) ? 1.5 : Math.min(0, boundary.ends(i - 1));
    }
}
