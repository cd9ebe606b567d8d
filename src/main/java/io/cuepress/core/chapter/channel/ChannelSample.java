package io.cuepress.core.chapter.channel;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Samples the descriptions of a channel: those of the episodes whose ids have the smallest hashes. So the sample
/// depends
/// only on the set of episodes, and a deleted episode leaves no trace.
public final class ChannelSample {

    /// The most descriptions in a sample.
    public static final int SIZE = 128;

    private static final Comparator<String> BY_PLACE =
            Comparator.comparingLong(SampleOrder::of).thenComparing(Comparator.naturalOrder());

    private ChannelSample() {}

    /// The ids of the sample.
    public static List<String> of(Collection<String> ids) {
        return ids.stream().sorted(BY_PLACE).distinct().limit(SIZE).toList();
    }

    /// The profile of a channel.
    ///
    /// @param descriptions  those of the sample, or more, by the id of their episode
    public static ChannelProfile profile(Map<String, String> descriptions) {
        var counts = new HashMap<Long, Integer>();
        var sample = of(descriptions.keySet());
        for (var id : sample) {
            for (var run : WordRuns.of(descriptions.getOrDefault(id, "")).all()) {
                counts.merge(run, 1, Integer::sum);
            }
        }
        var levels = new TreeMap<Long, Byte>();
        counts.entrySet().stream()
                .filter(run -> run.getValue() >= CountLevel.LEAST)
                .map(run -> Map.entry(run.getKey(), CountLevel.of(run.getValue())))
                .sorted(Map.Entry.<Long, Byte>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ChannelProfile.MOST_RUNS)
                .forEach(run -> levels.put(run.getKey(), run.getValue()));
        return ChannelProfile.of(sample.size() < SIZE ? Long.MAX_VALUE : SampleOrder.of(sample.getLast()), levels);
    }
}
