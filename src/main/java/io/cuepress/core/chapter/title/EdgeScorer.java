package io.cuepress.core.chapter.title;

import java.util.ArrayList;
import java.util.List;

/// Scores the candidates for the title at an edge as they come.
public final class EdgeScorer implements CandidateSink {

    /// A candidate so far behind the best will not be overtaken by a longer one.
    private static final double HOPELESS = 15;

    private final EdgeWeights weights;
    private final List<String> titles = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private double[] edge = {};
    private double across;
    private double best = Double.NEGATIVE_INFINITY;
    private double last;

    public EdgeScorer(EdgeWeights weights) {
        this.weights = weights;
    }

    @Override
    public void edge(double[] breaks) {
        edge = breaks.clone();
    }

    @Override
    public void candidate(String title, double[] breaks, double[] signs) {
        last = across + weights.at().dot(breaks) + weights.title().dot(signs);
        best = Math.max(best, last);
        across += weights.across().dot(breaks);
        titles.add(title);
        scores.add(last);
    }

    @Override
    public boolean isSettled() {
        return last < best - HOPELESS;
    }

    public EdgeTitle title() {
        return new EdgeTitle(titles, scores.stream().mapToDouble(score -> score).toArray(), edge);
    }
}
