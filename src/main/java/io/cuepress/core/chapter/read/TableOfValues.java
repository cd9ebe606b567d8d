package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.words.Lexicon;
import java.util.List;

/// Tells lists of chapters from tables with ascending times: splits of a run, tides, the log of a machine.
final class TableOfValues {

    private static final int FEWEST = 3;

    private TableOfValues() {}

    static boolean is(List<Chapter> chapters) {
        var titles = chapters.stream().map(Chapter::title).toList();
        return titles.size() >= FEWEST && (areQuantities(titles) || areReadings(titles) || isLog(titles));
    }

    /// `5 km`, `10 km`, `21.1 km`: a number and a unit.
    private static boolean areQuantities(List<String> titles) {
        return most(titles.stream().filter(TableOfValues::isQuantity).count(), titles);
    }

    private static boolean isQuantity(String title) {
        var rest = title.replaceAll("[0-9][0-9.,]*", "").strip();
        return rest.length() < title.length() && Lexicon.UNIT.has(rest);
    }

    /// `Low (0.9 m)`, `High (4.1 m)`, `Low (0.7 m)`: the same two or three words with a decimal number.
    private static boolean areReadings(List<String> titles) {
        var decimals =
                titles.stream().filter(t -> t.matches(".*[0-9][.,][0-9].*")).count();
        var words = titles.stream()
                .map(t -> t.replaceAll("[0-9.,]+", "#"))
                .distinct()
                .count();
        return most(decimals, titles) && words * 2 <= titles.size() + 1;
    }

    /// `INFO started`, `WARN disk is full`.
    private static boolean isLog(List<String> titles) {
        return most(
                titles.stream()
                        .filter(t -> t.matches("\\[?(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b.*"))
                        .count(),
                titles);
    }

    private static boolean most(long some, List<String> titles) {
        return some * 10 >= titles.size() * 6L;
    }
}
