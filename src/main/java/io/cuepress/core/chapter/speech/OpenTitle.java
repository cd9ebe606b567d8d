package io.cuepress.core.chapter.speech;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.time.Timecode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Weighs how far the title at an open end of a list reaches into the text around it.
final class OpenTitle {

    private final SpeechIndex index;
    private final Hearing chapter;
    private final double trust;

    OpenTitle(SpeechIndex index, Timecode start, List<Chapter> others) {
        this.index = index;
        this.chapter = new Hearing(index, start.ms(), nextMs(index, start.ms(), index.endMs(), others));
        this.trust = trust(index, start.ms(), others);
    }

    double[] odds(List<String> candidates) {
        return candidates.stream().mapToDouble(this::odds).toArray();
    }

    private double odds(String candidate) {
        return counts(candidate).entrySet().stream()
                .mapToDouble(count -> count.getKey().odds() * count.getValue())
                .sum();
    }

    /// How many words of `candidate` are heard in each way, less where the speech is not to be trusted. Two pairs of
    /// characters count as one word.
    Map<Heard, Double> counts(String candidate) {
        var counts = new EnumMap<Heard, Double>(Heard.class);
        for (var word : SpokenWords.of(candidate)) {
            var weight = trust * (SpokenWords.isPair(word) ? 0.5 : 1);
            counts.merge(Heard.of(word, index, chapter), weight, Double::sum);
        }
        return counts;
    }

    /// From 0 where nothing of the other titles is heard to 1 where as much of them is heard as usual: a transcript
    /// may be in another language.
    private static double trust(SpeechIndex index, long startMs, List<Chapter> others) {
        if (index.isEmpty()) {
            return 0;
        }
        var near = 0;
        var rare = 0;
        for (var other : others) {
            var chapter = new Hearing(
                    index, other.start().ms(), nextMs(index, other.start().ms(), startMs, others));
            for (var word : SpokenWords.of(other.title())) {
                var heard = Heard.of(word, index, chapter);
                rare += heard == Heard.ALWAYS ? 0 : 1;
                near += heard == Heard.NEAR || heard == Heard.NEAR_RARE ? 1 : 0;
            }
        }
        return Math.min(1, (near + 1) / (SpeechWeights.USUAL * rare + 2));
    }

    /// Where the next of `chapters` starts, or the chapter at `openMs`, or the speech ends.
    private static long nextMs(SpeechIndex index, long startMs, long openMs, List<Chapter> chapters) {
        var next = openMs > startMs ? openMs : index.endMs();
        for (var chapter : chapters) {
            var other = chapter.start().ms();
            next = other > startMs ? Math.min(next, other) : next;
        }
        return next;
    }
}
