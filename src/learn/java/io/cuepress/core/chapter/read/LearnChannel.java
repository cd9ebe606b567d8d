package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.channel.ChannelWeights;
import io.cuepress.core.chapter.read.WholeChannels.Pair;
import io.cuepress.core.chapter.words.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Learns the weights of the channel witness: `LearnChannel [--show] ROWS DATA…`.
///
/// The answers are the chapters that are read from the descriptions of ROWS as written. Each is read flat by weights of
/// the text that were learnt from DATA without its channel, since those of a known channel would leave nothing to learn.
public final class LearnChannel {

    private static final Double[] START = {1.3, -0.8, 0.0, 1.0, -0.9, 0.3};
    private static final double[] STEPS = {0.3, 0.15};
    private static final double LEAST_GAIN = 0.002;

    private final WholeChannels rows;
    private final List<Model> models = new ArrayList<>();
    private final Map<List<Double>, boolean[]> known = new HashMap<>();

    private LearnChannel(List<Path> files) throws IOException {
        rows = new WholeChannels(files.getFirst());
        var text = new LearnChapters(files);
        for (int fold = 0; fold < LearnChapters.FOLDS; fold++) {
            var model = Model.of(new Weights(text.weights(fold)));
            models.add(new Model(
                    model.lastTitle(), model.firstTitle(), model.orientation(), Model.LEARNT.confidence()));
        }
    }

    public static void main(String[] args) throws IOException {
        var show = args[0].equals("--show");
        var files = Arrays.stream(args).skip(show ? 1 : 0).map(Path::of).toList();
        var learn = new LearnChannel(files);
        System.out.printf("the largest profile has %d bytes%n", learn.rows.largest());
        learn.print("text alone", pair -> learn.read(pair, null, false), false);
        learn.print("text and speech", pair -> learn.read(pair, null, pair.isHeard()), false);
        learn.print("with the weights in the sources", pair -> learn.read(pair, ChannelWeights.LEARNT, false), false);
        learn.print("and the speech", pair -> learn.read(pair, ChannelWeights.LEARNT, pair.isHeard()), show);
        var held = new ArrayList<ChannelWeights>();
        for (int fold = 0; fold < LearnChapters.FOLDS; fold++) {
            held.add(learn.weights(fold));
        }
        learn.print("with weights from other channels",
                pair -> learn.read(pair, held.get(LearnChapters.fold(pair.channel())), false), false);
        System.out.println(learn.weights(-1));
    }

    private Optional<Outline> read(Pair pair, @Nullable ChannelWeights weights, boolean heard) {
        return rows.outline(pair, model(pair), weights, heard);
    }

    private Model model(Pair pair) {
        return models.get(LearnChapters.fold(pair.channel()));
    }

    /// The weights with the best mean over channels, without those of a fold: a search along each weight in turn, since
    /// few channels repeat their titles, and a likelihood would follow the largest of them.
    private ChannelWeights weights(int without) {
        var best = List.of(START);
        var score = score(best, without);
        for (var step : STEPS) {
            for (int k = 0; k < START.length; k++) {
                for (var change : List.of(step, -step)) {
                    var tried = new ArrayList<>(best);
                    tried.set(k, Math.round(100 * (best.get(k) + change)) / 100.0);
                    var found = score(tried, without);
                    if (found > score + LEAST_GAIN) {
                        score = found;
                        best = tried;
                    }
                }
            }
        }
        return weights(best);
    }

    private static ChannelWeights weights(List<Double> w) {
        return new ChannelWeights(
                new ChannelWeights.Edge(w.get(0), w.get(1), w.get(2)),
                new ChannelWeights.Edge(w.get(3), w.get(4), w.get(5)),
                ChannelWeights.LEARNT.side());
    }

    private double score(List<Double> w, int without) {
        var right = known.computeIfAbsent(w, this::right);
        var shares = new TreeMap<String, double[]>();
        for (int i = 0; i < right.length; i++) {
            var pair = rows.pairs().get(i);
            if (LearnChapters.fold(pair.channel()) != without && !pair.written().isEmpty()) {
                var share = shares.computeIfAbsent(pair.channel(), name -> new double[2]);
                share[0] += right[i] ? 1 : 0;
                share[1]++;
            }
        }
        return shares.values().stream().mapToDouble(s -> s[0] / s[1]).average().orElse(0);
    }

    private boolean[] right(List<Double> w) {
        var right = new boolean[rows.pairs().size()];
        IntStream.range(0, right.length).parallel().forEach(i -> {
            var pair = rows.pairs().get(i);
            right[i] = WholeChannels.isSame(pair.written(), rows.flat(pair, model(pair), weights(w)));
        });
        return right;
    }

    private void print(String what, Function<Pair, Optional<Outline>> reader, boolean show) {
        var counts = new TreeMap<String, int[]>();
        var turned = 0;
        var sure = 0;
        var sureWhole = 0;
        var calibration = new TreeMap<Integer, int[]>();
        for (var pair : rows.pairs()) {
            var outline = reader.apply(pair);
            var flat = outline.map(Outline::chapters).orElse(List.of());
            if (pair.written().isEmpty() && flat.isEmpty()) {
                continue;
            }
            var same = WholeChannels.isSame(pair.written(), flat);
            var count = counts.computeIfAbsent(pair.channel(), name -> new int[2]);
            count[0] += same ? 1 : 0;
            count[1]++;
            var wrong = flat.stream().filter(c -> !pair.written().contains(c)).count();
            turned += wrong > 2 && wrong > flat.size() / 2 ? 1 : 0;
            var percent = calibration.computeIfAbsent(outline.map(Outline::confidence).orElse(0) / 5 * 5, at -> new int[2]);
            percent[0] += same ? 1 : 0;
            percent[1]++;
            if (outline.map(Outline::confidence).orElse(0) >= 90) {
                sure++;
                sureWhole += same ? 1 : 0;
            }
            if (show && !same) {
                System.out.println(pair.channel() + " | " + pair.title() + " (" + outline.map(Outline::confidence).orElse(0) + ")\n   written "
                        + pair.written().stream().filter(c -> !flat.contains(c)).limit(2).toList() + "\n   flat    "
                        + flat.stream().filter(c -> !pair.written().contains(c)).limit(2).toList());
            }
        }
        var whole = counts.values().stream().mapToInt(c -> c[0]).sum();
        var all = counts.values().stream().mapToInt(c -> c[1]).sum();
        var mean = counts.values().stream().mapToDouble(c -> 100.0 * c[0] / c[1]).average().orElse(0);
        System.out.printf("%s: whole %d of %d (%.1f %%), mean over %d channels %.1f %%, turned round %d, sure %.1f %% of which whole %.1f %%%n", what, whole, all,
                100.0 * whole / all, counts.size(), mean, turned, 100.0 * sure / all, 100.0 * sureWhole / Math.max(1, sure));
        calibration.forEach((percent, count) -> System.out.printf("   confidence %d: %d of %d whole%n", percent, count[0], count[1]));
        counts.forEach((channel, count) -> {
            if (count[0] < count[1]) {
                System.out.println("   " + channel + " " + count[0] + "/" + count[1]);
            }
        });
    }
}
