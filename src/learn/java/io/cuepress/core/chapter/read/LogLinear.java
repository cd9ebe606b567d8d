package io.cuepress.core.chapter.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Fits a log-linear model: the right one of a sample's rows should have the greatest share of `exp(weights · row)`.
///
/// Limited-memory BFGS with a quadratic penalty; the same samples give the same weights.
final class LogLinear {

    /// @param right  the index of the right row
    record Sample(List<String> channels, double weight, double[][] rows, int right) {}

    private static final int MEMORY = 8;
    private static final int MOST_STEPS = 70;

    private final List<Sample> samples;
    private final double penalty;
    private final int size;
    private double loss;

    private LogLinear(List<Sample> samples, int size, double penalty) {
        this.samples = samples;
        this.size = size;
        this.penalty = penalty;
    }

    static double[] fit(List<Sample> samples, int size, double penalty) {
        return new LogLinear(samples, size, penalty).minimum();
    }

    private double[] gradient(double[] weights) {
        var parts = 16;
        var results = IntStream.range(0, parts).parallel().mapToObj(p -> part(weights, p, parts)).toList();
        var gradient = new double[size];
        loss = 0;
        for (var result : results) {
            loss += result[size];
            for (int k = 0; k < size; k++) {
                gradient[k] += result[k];
            }
        }
        for (int k = 0; k < size; k++) {
            gradient[k] += penalty * weights[k];
            loss += penalty * weights[k] * weights[k] / 2;
        }
        return gradient;
    }

    private double[] part(double[] weights, int part, int parts) {
        var gradient = new double[size + 1];
        for (int s = part; s < samples.size(); s += parts) {
            add(samples.get(s), weights, gradient);
        }
        return gradient;
    }

    private void add(Sample sample, double[] weights, double[] gradient) {
        var scores = Arrays.stream(sample.rows()).mapToDouble(row -> dot(row, weights)).toArray();
        var top = Arrays.stream(scores).max().orElseThrow();
        var sum = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
        gradient[size] -= sample.weight() * (scores[sample.right()] - top - Math.log(sum));
        for (int i = 0; i < scores.length; i++) {
            var error = sample.weight() * (Math.exp(scores[i] - top) / sum - (i == sample.right() ? 1 : 0));
            if (Math.abs(error) > 1e-9) {
                var row = sample.rows()[i];
                for (int k = 0; k < size; k++) {
                    gradient[k] += error * row[k];
                }
            }
        }
    }

    private double[] minimum() {
        var x = new double[size];
        var g = gradient(x);
        var steps = new ArrayDeque<double[][]>();
        for (int step = 0; step < MOST_STEPS; step++) {
            var direction = direction(g, steps);
            var slope = dot(direction, g);
            var before = loss;
            var length = step == 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1.0;
            var next = moved(x, direction, length);
            var nextG = gradient(next);
            while (loss > before + 1e-4 * length * slope && length > 1e-8) {
                length /= 2;
                next = moved(x, direction, length);
                nextG = gradient(next);
            }
            var s = moved(next, x, -1);
            var y = moved(nextG, g, -1);
            if (dot(s, y) > 1e-12) {
                steps.addLast(new double[][] {s, y});
            }
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
            x = next;
            g = nextG;
            if (before - loss < 1e-7 * Math.abs(loss)) {
                break;
            }
        }
        return x;
    }

    private static double[] direction(double[] g, ArrayDeque<double[][]> steps) {
        var q = g.clone();
        var alphas = new ArrayDeque<Double>();
        for (var it = steps.descendingIterator(); it.hasNext(); ) {
            var step = it.next();
            var alpha = dot(step[0], q) / dot(step[0], step[1]);
            alphas.addFirst(alpha);
            q = moved(q, step[1], -alpha);
        }
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            var scale = dot(last[0], last[1]) / dot(last[1], last[1]);
            q = Arrays.stream(q).map(v -> v * scale).toArray();
        }
        for (var step : steps) {
            var beta = dot(step[1], q) / dot(step[0], step[1]);
            q = moved(q, step[0], alphas.removeFirst() - beta);
        }
        return Arrays.stream(q).map(v -> -v).toArray();
    }

    private static double[] moved(double[] x, double[] direction, double length) {
        var moved = x.clone();
        for (int k = 0; k < x.length; k++) {
            moved[k] += length * direction[k];
        }
        return moved;
    }

    static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
