package io.cuepress.core.chapter.title;

import java.util.Arrays;
import java.util.List;

/// The title at the open edge of a list: where it ends, or begins, had to be chosen.
public final class EdgeTitle {

    private static final double MOST = 10;

    private final List<String> candidates;
    private final double[] scores;

    private final double[] edge;

    /// @param scores  log-odds of the candidates, up to a constant
    /// @param edge    the signs that no title stands there, see [CandidateSink#edge]
    public EdgeTitle(List<String> candidates, double[] scores, double[] edge) {
        this.candidates = List.copyOf(candidates);
        this.scores = scores.clone();
        this.edge = edge.clone();
    }

    /// Nothing is left to choose.
    public static EdgeTitle only(String title, EdgeTitle other) {
        return new EdgeTitle(List.of(title), new double[] {0}, other.edge);
    }

    /// The titles it may be, the shortest first; none when there is no room for one.
    public List<String> candidates() {
        return candidates;
    }

    /// The signs that no title stands there, in the order of [BreakSign].
    public double[] edge() {
        return edge.clone();
    }

    private int best() {
        var best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /// The likeliest title, empty when there is none.
    public String title() {
        return candidates.isEmpty() ? "" : candidates.get(best());
    }

    /// The log-likelihood of all candidates together: how well a title fits here at all.
    public double evidence() {
        if (candidates.isEmpty()) {
            return -10;
        }
        var top = scores[best()];
        var sum = 0.0;
        for (var score : scores) {
            sum += Math.exp(score - top);
        }
        return top + Math.log(sum);
    }

    /// How much likelier the best candidate is than all others together, in log-odds.
    public double lead() {
        return lead(title());
    }

    /// The same of any candidate.
    public double lead(String title) {
        var at = candidates.indexOf(title);
        if (at < 0 || scores.length == 1) {
            return MOST;
        }
        var share = Math.exp(scores[at] - evidence());
        return Math.clamp(Math.log(share / Math.max(1e-9, 1 - share)), -MOST, MOST);
    }

    /// With the log-odds that another source adds to each candidate.
    ///
    /// @throws IllegalArgumentException when there are not as many as candidates
    public EdgeTitle plus(double[] logOdds) {
        if (logOdds.length != scores.length) {
            throw new IllegalArgumentException(logOdds.length + " log-odds for " + scores.length + " candidates");
        }
        var sums = scores.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += logOdds[i];
        }
        return new EdgeTitle(candidates, sums, edge);
    }

    /// Without the longest candidate, when there are others.
    public EdgeTitle withoutLongest() {
        var last = candidates.size() - 1;
        return last < 1 ? this : new EdgeTitle(candidates.subList(0, last), Arrays.copyOf(scores, last), edge);
    }
}
