package io.cuepress.core.chapter.speech;

import io.cuepress.core.chapter.Chapter;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Weighs in which chapters the titles of a list are heard.
final class ListOrder {

    /// How much one title can say at most: three words that are said in one minute of twenty say nearly all of it.
    private static final double ENOUGH = 3;

    private ListOrder() {}

    /// How many more texts are heard after the time before them than after the time behind them.
    static double leadOf(SpeechIndex index, List<Long> startsMs, List<String> between) {
        var sum = 0.0;
        for (int i = 0; i < between.size(); i++) {
            var before = chapter(index, startsMs, i).of(between.get(i));
            var after = chapter(index, startsMs, i + 1).of(between.get(i));
            sum += Math.tanh((before - after) / ENOUGH);
        }
        return sum;
    }

    /// The same of two readings of one list. In the first all titles but that of the last time are between two times.
    static double lead(SpeechIndex index, List<Chapter> timeFirst, List<Chapter> titleFirst) {
        var startsMs = Stream.concat(timeFirst.stream(), titleFirst.stream())
                .map(ListOrder::startMs)
                .distinct()
                .sorted()
                .toList();
        var titles = new HashMap<Long, String>();
        timeFirst.forEach(chapter -> titles.put(startMs(chapter), chapter.title()));
        var between = startsMs.stream()
                .limit(Math.max(0, startsMs.size() - 1))
                .map(start -> titles.getOrDefault(start, ""))
                .toList();
        return leadOf(index, startsMs, between);
    }

    private static long startMs(Chapter chapter) {
        return chapter.start().ms();
    }

    /// The log-odds of a lead, held within what lists with a wrong transcript or wrong times allow.
    static double odds(double lead) {
        var likely = 1 / (1 + Math.exp(-SpeechWeights.LEAD * lead));
        var odd = SpeechWeights.ODD_LISTS;
        return Math.log(odd + (1 - 2 * odd) * likely) - Math.log(odd + (1 - 2 * odd) * (1 - likely));
    }

    private static Hearing chapter(SpeechIndex index, List<Long> startsMs, int i) {
        return new Hearing(index, startsMs.get(i), i + 1 < startsMs.size() ? startsMs.get(i + 1) : index.endMs());
    }
}
