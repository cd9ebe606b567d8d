package io.cuepress.core.chapter.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Learns the weights of [SpeechWeights] from lists with their transcripts, and says how well those of other channels
/// do on each channel: `LearnSpeech ROWS.jsonl.gz`.
public final class LearnSpeech {

    private LearnSpeech() {}

    public static void main(String[] args) throws IOException {
        var lists = SpokenList.read(Path.of(args[0]));
        var channels = lists.stream().map(SpokenList::channel).distinct().toList();
        System.out.printf("%d lists with transcripts of %d channels%n%n", lists.size(), channels.size());
        LearnOrder.run(lists, channels);
        System.out.println();
        LearnEnds.run(lists, channels);
        System.out.printf("%nUSUAL = %.2f%n", usual(lists));
    }

    /// The share of a title's words that are heard near, without those that are heard always.
    private static double usual(List<SpokenList> lists) {
        var near = 0;
        var all = 0;
        for (var list : lists) {
            var starts = list.starts();
            for (int i = 0; i + 1 < starts.size(); i++) {
                var chapter = new Hearing(list.index(), starts.get(i), starts.get(i + 1));
                for (var word : SpokenWords.of(list.titles().get(i))) {
                    var heard = Heard.of(word, list.index(), chapter);
                    all += heard == Heard.ALWAYS ? 0 : 1;
                    near += heard == Heard.NEAR || heard == Heard.NEAR_RARE ? 1 : 0;
                }
            }
        }
        return (double) near / all;
    }

    /// The samples of all channels but one, to learn from before that one is tested.
    static <T> List<T> without(List<T> samples, Function<T, String> channel, String left) {
        return samples.stream().filter(s -> !channel.apply(s).equals(left)).toList();
    }

    static String shown(double[] weights) {
        var texts = new ArrayList<String>();
        Arrays.stream(weights).forEach(w -> texts.add("%.2f".formatted(w)));
        return String.join(", ", texts);
    }
}
