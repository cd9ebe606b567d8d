package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Stops;
import java.util.ArrayList;
import java.util.List;

/// Where the last title of a flowing list ends and the rest of the description begins.
///
/// Every word boundary is scored: by the style of the list's other titles, by what follows (a heading, a closing
/// word, a sentence) and by what the title would end on. Links, hashtags and drawn lines end it whatever the score.
///
/// @param title  the title
/// @param score  how well it fits, to be compared with other readings of the same list
public record TitleEnd(String title, double score) {

    /// What the end of the text is worth as the end of the last title: not much, most descriptions go on.
    public static final double LAST = 1;

    /// What it is worth that a title is `Outro`, `Fazit` or `まとめ`.
    private static final double FINAL = 2.5;

    private static final int MOST_WORDS = 40;
    private static final double UNMATCHED = -2;
    private static final double UNDASHED = -2.5;

    public static TitleEnd of(String tail, TitleStyle style, double atEnd) {
        var words = words(tail);
        var limit = firstStop(words);
        if (limit == 0) {
            return new TitleEnd("", -6);
        }
        var boundary = new Boundary(words, style);
        var best = new TitleEnd("", Double.NEGATIVE_INFINITY);
        var text = String.join(" ", words.subList(0, limit));
        var end = -1;
        var inside = 0.0;
        for (int count = 1; count <= limit; count++) {
            inside += count == 1 ? 0 : style.casing(words.get(count - 1)) - boundary.crossing(count - 1);
            end += 1 + words.get(count - 1).length();
            var title = text.substring(0, end);
            var follow = follow(boundary, words, count, atEnd);
            var last = follow > -1 && Lexicon.FINAL.has(Numbering.withoutLead(title)) ? FINAL : 0;
            var score = inside + fit(title, style) + boundary.ends(count - 1) + follow + last;
            best = score > best.score() ? new TitleEnd(title, score) : best;
        }
        return best;
    }

    private static List<String> words(String tail) {
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
        return words;
    }

    private static int firstStop(List<String> words) {
        var stop = 0;
        while (stop < words.size() && !Stops.isStop(words.get(stop))) {
            stop++;
        }
        return stop;
    }

    /// How well a title fits among the others, whatever stands around it.
    static double fit(String title, TitleStyle style) {
        var unmatched = title.lastIndexOf('(') > title.lastIndexOf(')') ? UNMATCHED : 0;
        return style.lengths().likeness(title) + unmatched + (style.missesDash(title) ? UNDASHED : 0);
    }

    private static double follow(Boundary boundary, List<String> words, int count, double atEnd) {
        if (count == words.size()) {
            return words.size() == MOST_WORDS ? 0 : atEnd;
        }
        return Stops.isStop(words.get(count)) ? 1.5 : boundary.opens(count);
    }
}
