package io.cuepress.core.chapter.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Learns what a word of the last title says by how it is heard: a log-linear model of all candidates, with a few signs
/// of the text beside, so that the speech is not paid for what the text shows.
final class LearnEnds {

    private static final int SPEECH = Heard.values().length;
    private static final int TEXT = 7;
    private static final int STEPS = 600;
    private static final double PENALTY = 0.3;

    /// @param rows   a row a candidate: the counts by [Heard], then the signs of the text
    /// @param today  the candidate that the parser takes; -1 when it takes none of them
    private record Sample(String channel, double[][] rows, int right, int today, double weight) {}

    private LearnEnds() {}

    static void run(List<SpokenList> lists, List<String> channels) {
        var samples = new ArrayList<Sample>();
        for (var list : lists) {
            var candidates = list.candidates();
            if (list.length() <= candidates.size()) {
                var same = lists.stream().filter(l -> l.channel().equals(list.channel())).count();
                samples.add(new Sample(list.channel(), rows(list), list.length() - 1, candidates.indexOf(list.flatTitle()),
                        1 / Math.sqrt(same)));
            }
        }
        var open = samples.stream().filter(s -> s.rows().length > s.right() + 1).count();
        System.out.printf("%d last titles, %d of them with words behind%n", samples.size(), open);
        for (var withSpeech : List.of(false, true)) {
            report(samples, channels, withSpeech);
        }
        overrule(samples, channels);
        System.out.println("odds of Heard: " + LearnSpeech.shown(Arrays.copyOf(fit(samples, true), SPEECH)));
    }

    private static double[][] rows(SpokenList list) {
        var open = list.openTitle();
        var today = list.candidates().indexOf(list.flatTitle());
        var rows = new double[list.tail().size()][];
        var across = new double[TEXT];
        for (int i = 0; i < rows.length; i++) {
            var row = row(open.counts(list.candidates().get(i)));
            var next = i + 1 < rows.length ? list.tail().get(i + 1) : "";
            var word = list.tail().get(i);
            var lower = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
            var ends = ".?!".indexOf(word.charAt(word.length() - 1)) >= 0;
            row[SPEECH] = lower ? 1 : 0;
            row[SPEECH + 1] = next.isEmpty() ? 1 : 0;
            row[SPEECH + 2] = Math.log(i + 1.0);
            row[SPEECH + 3] = i + 1;
            row[SPEECH + 4] = across[4];
            row[SPEECH + 5] = word.length() < 4 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
            row[SPEECH + 6] = i == today ? 1 : 0;
            across[4] += ends ? 1 : 0;
            rows[i] = row;
        }
        return rows;
    }

    /// What is heard always says nothing.
    private static double[] row(Map<Heard, Double> counts) {
        var row = new double[SPEECH + TEXT];
        for (int k = 0; k < SPEECH; k++) {
            var heard = Heard.values()[k];
            row[k] = heard == Heard.ALWAYS ? 0 : counts.getOrDefault(heard, 0.0);
        }
        return row;
    }

    private static void report(List<Sample> samples, List<String> channels, boolean withSpeech) {
        var loss = 0.0;
        var right = 0;
        for (var channel : channels) {
            var weights = fit(LearnSpeech.without(samples, Sample::channel, channel), withSpeech);
            for (var sample : samples) {
                if (sample.channel().equals(channel)) {
                    var scores = scores(sample, weights);
                    right += best(scores) == sample.right() ? 1 : 0;
                    loss += -scores[sample.right()] + logSum(scores);
                }
            }
        }
        System.out.printf("%s: right %d of %d, log loss %.3f%n", withSpeech ? "the parser and the speech" : "the parser",
                right, samples.size(), loss / samples.size());
    }

    /// What would change if the speech overruled the parser beyond a threshold.
    private static void overrule(List<Sample> samples, List<String> channels) {
        for (var threshold : List.of(0.0, 0.5, 1.0, 2.0)) {
            var fixes = 0;
            var breaks = 0;
            for (var channel : channels) {
                var weights = fit(LearnSpeech.without(samples, Sample::channel, channel), true);
                for (var sample : samples) {
                    if (sample.channel().equals(channel) && sample.today() >= 0) {
                        var scores = scores(sample, weights);
                        var best = best(scores);
                        var isOverruled = best != sample.today() && scores[best] - scores[sample.today()] > threshold;
                        fixes += isOverruled && best == sample.right() ? 1 : 0;
                        breaks += isOverruled && sample.today() == sample.right() ? 1 : 0;
                    }
                }
            }
            System.out.printf("overruling the parser beyond %.1f fixes %d, breaks %d%n", threshold, fixes, breaks);
        }
    }

    private static double[] fit(List<Sample> samples, boolean withSpeech) {
        var size = SPEECH + TEXT;
        var weights = new double[size];
        var squares = new double[size];
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[size];
            for (var sample : samples) {
                add(sample, weights, gradient);
            }
            for (int k = withSpeech ? 0 : SPEECH; k < size; k++) {
                gradient[k] -= PENALTY * weights[k];
                squares[k] += gradient[k] * gradient[k];
                weights[k] += 0.3 * gradient[k] / Math.sqrt(squares[k] + 1e-9);
            }
        }
        return weights;
    }

    private static void add(Sample sample, double[] weights, double[] gradient) {
        var scores = scores(sample, weights);
        var sum = logSum(scores);
        for (int i = 0; i < scores.length; i++) {
            var error = sample.weight() * ((i == sample.right() ? 1 : 0) - Math.exp(scores[i] - sum));
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] += error * sample.rows()[i][k];
            }
        }
    }

    private static double[] scores(Sample sample, double[] weights) {
        return Arrays.stream(sample.rows())
                .mapToDouble(row -> {
                    var sum = 0.0;
                    for (int k = 0; k < row.length; k++) {
                        sum += row[k] * weights[k];
                    }
                    return sum;
                })
                .toArray();
    }

    private static int best(double[] scores) {
        var best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double logSum(double[] scores) {
        var top = scores[best(scores)];
        return top + Math.log(Arrays.stream(scores).map(s -> Math.exp(s - top)).sum());
    }
}
