package io.cuepress.core.chapter.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The titles that an open text may hold at its start or its end, each with its signs.
///
/// @param titles  the shortest first
/// @param signs   a row a title, in the order of [#NAMES]
public record TitleCandidates(List<String> titles, List<double[]> signs) {

    public static final List<String> NAMES = Stream.of(
                    Arrays.stream(BreakSign.values()).map(sign -> "at." + name(sign)),
                    Arrays.stream(BreakSign.values()).map(sign -> "across." + name(sign)),
                    Arrays.stream(TitleSign.values()).map(sign -> "title." + name(sign)))
            .flatMap(names -> names)
            .toList();

    /// The names of [#lineStart] and [#lineEnd].
    public static final List<String> BREAKS =
            Arrays.stream(BreakSign.values()).map(TitleCandidates::name).toList();

    private static final int ACROSS = BreakSigns.COUNT;
    private static final int TITLE = 2 * BreakSigns.COUNT;

    private static String name(Enum<?> sign) {
        return sign.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Nothing is left to choose.
    public static TitleCandidates only(String title) {
        return new TitleCandidates(List.of(title), List.of(new double[NAMES.size()]));
    }

    /// The titles that `tail` may begin with.
    public static TitleCandidates atStart(String tail, TitleStyle style, ListText list) {
        var words = OpenText.firstWords(tail);
        var breaks = new BreakSigns(words.all(), style, list);
        var collector = new Collector(style);
        var inside = words.insidePair();
        var title = new StringBuilder();
        for (int end = 1; end <= words.limit(); end++) {
            var word = words.all().get(end - 1);
            title.append(end == 1 ? "" : " ").append(word);
            collector.run(end == 1 ? 0 : style.casing(word));
            if (!inside[end]) {
                collector.add(
                        title.toString(), breaks.before(end), end == words.all().size() && words.cut());
            }
        }
        return collector.candidates();
    }

    /// The titles that `head` may end on.
    public static TitleCandidates atEnd(String head, TitleStyle style, ListText list) {
        var words = OpenText.lastWords(head);
        var breaks = new BreakSigns(words.all(), style, list);
        var collector = new Collector(style);
        var inside = words.insidePair();
        var size = words.all().size();
        for (int start = size - 1; start >= size - words.limit(); start--) {
            var title = String.join(" ", words.all().subList(start, size));
            collector.run(start == size - 1 ? 0 : style.casing(words.all().get(start + 1)));
            if (!inside[start]) {
                collector.add(title, breaks.before(start), start == 0 && words.cut());
            }
        }
        return collector.candidates();
    }

    /// The signs that `tail` begins with a line that is no title.
    public static double[] lineStart(String tail, TitleStyle style, ListText list) {
        return new BreakSigns(OpenText.firstWords(tail).all(), style, list).before(0);
    }

    /// The signs that `head` ends with a line that is no title.
    public static double[] lineEnd(String head, TitleStyle style, ListText list) {
        var words = OpenText.lastWords(head).all();
        return new BreakSigns(words, style, list).before(words.size());
    }

    private static final class Collector {

        private final TitleSigns signs;
        private final List<String> titles = new ArrayList<>();
        private final List<double[]> rows = new ArrayList<>();
        private final double[] across = new double[BreakSigns.COUNT];
        private double casing;

        Collector(TitleStyle style) {
            signs = new TitleSigns(style);
        }

        void run(double casingOfWord) {
            casing += casingOfWord;
        }

        void add(String title, double[] at, boolean cut) {
            var row = new double[NAMES.size()];
            System.arraycopy(at, 0, row, 0, at.length);
            System.arraycopy(across, 0, row, ACROSS, across.length);
            var ofTitle = signs.of(title, casing);
            System.arraycopy(ofTitle, 0, row, TITLE, ofTitle.length);
            row[TITLE + TitleSign.CUT.index()] = cut ? 1 : 0;
            titles.add(title);
            rows.add(row);
            for (int k = 0; k < across.length; k++) {
                across[k] += at[k];
            }
        }

        TitleCandidates candidates() {
            return new TitleCandidates(titles, rows);
        }
    }
}
