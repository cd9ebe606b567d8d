package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.read.LogLinear.Sample;
import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.chapter.scan.TimeScanner;
import io.cuepress.core.chapter.title.EdgeWeights;
import io.cuepress.core.chapter.words.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Learns the weights of the chapter parser from descriptions whose chapters are known, and prints how well weights
/// learnt without a channel read that channel: `LearnChapters WEIGHTS DATA…`.
public final class LearnChapters {

    static final int FOLDS = 5;
    private static final double PENALTY = 0.5;

    private final SampleMaker samples;
    private final List<LabelledText> rows = new ArrayList<>();

    LearnChapters(List<Path> files) throws IOException {
        for (var file : files) {
            rows.addAll(LabelledText.read(file));
        }
        var lists = rows.stream().map(WrittenList::of).flatMap(Optional::stream).toList();
        samples = new SampleMaker(lists, rows);
        System.out.printf("%d rows, %d lists, %d last titles, %d first titles, %d turns%n", rows.size(), lists.size(),
                samples.lastTitles.size(), samples.firstTitles.size(), samples.turns.size());
    }

    public static void main(String[] args) throws IOException {
        var learn = new LearnChapters(List.of(args).subList(1, args.length).stream().map(Path::of).toList());
        learn.crossValidate();
        var weights = learn.weights(-1);
        for (int k = 0; k < learn.confidence.length; k++) {
            weights.put("confidence." + Confidence.NAMES.get(k), learn.confidence[k]);
        }
        Files.writeString(Path.of(args[0]), text(weights));
    }

    static int fold(String channel) {
        return Math.floorMod(channel.hashCode() * 31, FOLDS);
    }

    private void crossValidate() {
        var labelled = new ScoreChapters();
        var channels = new ScoreChapters();
        for (int fold = 0; fold < FOLDS; fold++) {
            var model = Model.of(new Weights(weights(fold)));
            for (var row : rows) {
                if (fold(row.channel()) == fold) {
                    var whole = (row.labelled() ? labelled : channels).add(row.flat(), model, SHOW);
                    addConfidence(row.flat(), model, whole);
                }
            }
        }
        confidence = LogLinear.fit(readings, Confidence.NAMES.size(), PENALTY);
        if (SHOW) {
            readings.stream().filter(r -> r.right() == 1 && probability(r) > 0.8).forEach(r -> System.out.printf("SURE %.2f %s %s%n", probability(r), r.channels(), Arrays.toString(r.rows()[0])));
        }
        for (var least : List.of(0.98, 0.95, 0.9, 0.8, 0.5, 0.0)) {
            var sure = readings.stream().filter(r -> probability(r) >= least).toList();
            System.out.printf("confidence >= %.2f: %.1f %% of the lists, %.1f %% of them whole%n", least,
                    100.0 * sure.size() / readings.size(),
                    100.0 * sure.stream().filter(r -> r.right() == 0).count() / Math.max(1, sure.size()));
        }
        System.out.println("held out, labelled: " + labelled);
        System.out.println("held out, channels: " + channels);
    }

    private double[] confidence = new double[Confidence.NAMES.size()];
    private final List<Sample> readings = new ArrayList<>();

    private double probability(Sample reading) {
        return 1 / (1 + Math.exp(-LogLinear.dot(reading.rows()[0], confidence)));
    }

    /// How a list that was held out was read, and whether it was read whole.
    private void addConfidence(LabelledText row, Model model, boolean whole) {
        var text = PlainText.of(row.text());
        var marks = TimeScanner.scan(text);
        var outline = OutlineParser.parse(row.text(), row.duration(), List.of(), model);
        if (outline.isEmpty()) {
            return;
        }
        var run = OutlineParser.run(text, marks, row.duration()).orElseThrow().withMistyped(text, OutlineParser.limit(row.duration()));
        var hearing = new Hearing(List.of(), List.of());
        var titles = OutlineParser.titles(text, run, marks, model, hearing);
        if (titles.chosen()) {
            var signs = Confidence.signs(run, titles, outline.get().chapters().size());
            var weight = row.labelled() ? 1 : 0.25;
            readings.add(new Sample(List.of(row.channel(), row.name()), weight, new double[][] {signs, new double[signs.length]}, whole ? 0 : 1));
        }
    }

    static final boolean SHOW = Boolean.getBoolean("show");

    /// The weights learnt from all channels but those of a fold.
    Map<String, Double> weights(int fold) {
        var weights = new TreeMap<String, Double>();
        var last = fit(samples.lastTitles, fold, EdgeWeights.NAMES, "last_title", weights);
        var first = fit(samples.firstTitles, fold, EdgeWeights.NAMES, "first_title", weights);
        var turns = new ArrayList<Sample>();
        for (var turn : samples.turns) {
            var signs = OrientationSigns.of(turn.flow(), turn.last().title(last), new TitleFirst(turn.flow()).numbered(turn.first().title(first)));
            var timeFirst = turn.orientation() == Orientation.TIME_FIRST;
            turns.add(new Sample(turn.channels(), turn.weight() * (timeFirst ? 1 : RARE), new double[][] {signs, new double[signs.length]}, timeFirst ? 0 : 1));
        }
        fit(turns, fold, OrientationSigns.NAMES, "orientation", weights);
        return weights;
    }

    private static final double RARE = 0.08;

    private static double[] fit(List<Sample> samples, int fold, List<String> names, String model, Map<String, Double> weights) {
        var mine = samples.stream()
                .filter(sample -> sample.channels().stream().noneMatch(channel -> fold(channel) == fold))
                .toList();
        double[] fitted = LogLinear.fit(mine, names.size(), PENALTY);
        var first = fitted;
        var odd = IntStream.range(0, names.size())
                .filter(k -> contradicts(names.get(k), first[k]))
                .boxed()
                .collect(toSet());
        fitted = odd.isEmpty() ? fitted : LogLinear.fit(without(mine, odd), names.size(), PENALTY);
        for (int k = 0; k < fitted.length; k++) {
            weights.put(model + "." + names.get(k), fitted[k]);
        }
        return fitted;
    }

    /// What begins a line never speaks against a break: where it seems to, another sign is at work.
    private static boolean contradicts(String name, double weight) {
        return name.startsWith("across.") && weight > 0 && !FOR_RUNNING_ON.contains(name.substring("across.".length()));
    }

    private static List<Sample> without(List<Sample> samples, Set<Integer> odd) {
        return samples.stream()
                .map(s -> new Sample(s.channels(), s.weight(), Arrays.stream(s.rows()).map(row -> without(row, odd)).toArray(double[][]::new), s.right()))
                .toList();
    }

    private static double[] without(double[] row, Set<Integer> odd) {
        var copy = row.clone();
        odd.forEach(k -> copy[k] = 0);
        return copy;
    }

    private static final Set<String> FOR_RUNNING_ON = Set.of(
            "any", "joiner_next", "bracket_next", "small_next", "small_among_small_next", "digit_next", "capital_among_capitals",
            "quote_next", "unfinished_before", "joiner_before", "small_word_before", "pair_seen", "name_seen", "ends_unlike_the_others", "colon_before");

    private static String text(Map<String, Double> weights) {
        var text = new StringBuilder("""
                # The weights of the signs by which chapters are read, learnt by scripts/learn-chapters. Do not edit.
                """);
        weights.forEach((name, weight) -> {
            if (Math.abs(weight) >= 0.0005) {
                text.append(String.format(Locale.ROOT, "%s %.3f%n", name, weight));
            }
        });
        return text.toString();
    }
}
