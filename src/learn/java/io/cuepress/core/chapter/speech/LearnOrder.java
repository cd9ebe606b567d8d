package io.cuepress.core.chapter.speech;

import java.util.ArrayList;
import java.util.List;

/// Learns what a lead in [ListOrder] is worth. Every list counts twice: as it is, and as if its titles came first.
final class LearnOrder {

    private record Sample(SpokenList list, boolean titleFirst, double lead) {

        String channel() {
            return list.channel();
        }
    }

    private record Fit(double slope, double odd, double loss) {

        double odds(double lead) {
            var likely = 1 / (1 + Math.exp(-slope * lead));
            return Math.log(odd + (1 - 2 * odd) * likely) - Math.log(odd + (1 - 2 * odd) * (1 - likely));
        }
    }

    private LearnOrder() {}

    static void run(List<SpokenList> lists, List<String> channels) {
        var samples = new ArrayList<Sample>();
        for (var list : lists) {
            var titles = list.titles();
            var size = titles.size();
            samples.add(new Sample(list, false, ListOrder.leadOf(list.index(), list.starts(), titles.subList(0, size - 1))));
            samples.add(new Sample(list, true, -ListOrder.leadOf(list.index(), list.starts(), titles.subList(1, size))));
        }
        var odds = new ArrayList<Double>();
        var tested = new ArrayList<Sample>();
        for (var channel : channels) {
            var fit = fit(LearnSpeech.without(samples, Sample::channel, channel));
            for (var sample : samples) {
                if (sample.channel().equals(channel)) {
                    tested.add(sample);
                    odds.add(fit.odds(sample.lead()));
                }
            }
        }
        print(tested, odds);
        var fit = fit(samples);
        System.out.printf("LEAD = %.2f, ODD_LISTS = %.4f (loss %.4f)%n", fit.slope(), fit.odd(), fit.loss());
    }

    private static void print(List<Sample> tested, List<Double> odds) {
        for (var titleFirst : List.of(false, true)) {
            for (var fewest : List.of(5, 2)) {
                var all = 0;
                var right = 0;
                var sure = 0;
                var surelyWrong = 0;
                for (int i = 0; i < odds.size(); i++) {
                    var sample = tested.get(i);
                    if (sample.titleFirst() == titleFirst && sample.list().entries().size() >= fewest) {
                        all++;
                        right += odds.get(i) > 0 ? 1 : 0;
                        sure += odds.get(i) > 3 ? 1 : 0;
                        surelyWrong += odds.get(i) < -3 ? 1 : 0;
                        if (odds.get(i) <= 0 && fewest == 2) {
                            System.out.printf("  wrong: %.2f, %d entries, %s%n", odds.get(i), sample.list().entries().size(), sample.channel());
                        }
                    }
                }
                System.out.printf("%s, at least %d entries: right %d of %d; surer than 3: %d right, %d wrong%n",
                        titleFirst ? "title first" : "time first", fewest, right, all, sure, surelyWrong);
            }
        }
        System.out.printf("log loss on other channels %.4f%n", odds.stream().mapToDouble(o -> Math.log1p(Math.exp(-o))).average().orElse(0));
        calibration(odds);
    }

    private static void calibration(List<Double> odds) {
        for (var from : List.of(0.0, 1.0, 2.0, 3.0, 4.0)) {
            var right = odds.stream().filter(o -> o >= from && o < from + 1).count();
            var wrong = odds.stream().filter(o -> -o > from && -o <= from + 1).count();
            System.out.printf("  odds %.0f to %.0f: %d right, %d wrong%n", from, from + 1, right, wrong);
        }
    }

    private static Fit fit(List<Sample> samples) {
        var best = new Fit(1, 0.01, Double.MAX_VALUE);
        for (double slope = 0.5; slope < 15; slope += 0.25) {
            for (double odd = 0.01; odd < 0.05; odd *= 1.25) {
                var fit = new Fit(slope, odd, 0);
                var loss = samples.stream().mapToDouble(s -> Math.log1p(Math.exp(-fit.odds(s.lead())))).average().orElse(0);
                best = loss < best.loss() ? new Fit(slope, odd, loss) : best;
            }
        }
        return best;
    }
}
