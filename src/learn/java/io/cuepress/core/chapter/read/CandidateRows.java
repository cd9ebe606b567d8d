package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.CandidateSink;
import io.cuepress.core.chapter.title.EdgeTitle;
import io.cuepress.core.chapter.title.EdgeWeights;
import io.cuepress.core.chapter.title.TitleCandidates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Keeps the candidates for a title with all their signs, a row each, in the order of [EdgeWeights#NAMES].
final class CandidateRows implements CandidateSink {

    private static final int BREAKS = TitleCandidates.BREAK_SIGNS.size();

    final List<String> titles = new ArrayList<>();
    final List<double[]> rows = new ArrayList<>();
    private final double[] across = new double[BREAKS];
    private double[] edge = {};

    static CandidateRows of(Consumer<CandidateSink> walk) {
        var rows = new CandidateRows();
        walk.accept(rows);
        return rows;
    }

    @Override
    public void edge(double[] breaks) {
        edge = breaks.clone();
    }

    @Override
    public void candidate(String title, double[] breaks, double[] signs) {
        var row = new double[EdgeWeights.NAMES.size()];
        System.arraycopy(breaks, 0, row, 0, BREAKS);
        System.arraycopy(across, 0, row, BREAKS, BREAKS);
        System.arraycopy(signs, 0, row, 2 * BREAKS, signs.length);
        titles.add(title);
        rows.add(row);
        for (int k = 0; k < BREAKS; k++) {
            across[k] += breaks[k];
        }
    }

    @Override
    public boolean isSettled() {
        return false;
    }

    EdgeTitle title(double[] weights) {
        var scores = rows.stream().mapToDouble(row -> LogLinear.dot(row, weights)).toArray();
        return new EdgeTitle(titles, scores, edge);
    }
}
