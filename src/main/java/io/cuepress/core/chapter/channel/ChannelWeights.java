package io.cuepress.core.chapter.channel;

import java.util.ArrayList;
import java.util.List;

/// The weights of shared text. `scripts/learn-channel` learns them from whole channels.
///
/// @param fresh     for a title that begins like none of another description
/// @param repeated  for one that begins like others: it may be the same title
/// @param side      of shared text before the first time, or after the last
public record ChannelWeights(Edge fresh, Edge repeated, double side) {

    public static final ChannelWeights LEARNT = new ChannelWeights(new Edge(1.3, -0.8, 0), new Edge(1, -0.9, 0.3), 0.5);

    /// What speaks for and against an edge.
    ///
    /// @param begins  that others share the four words outside a title, but not those from one word earlier on
    /// @param across  that others share four words with one in the title, as a share of those with what is outside
    /// @param within  each run of shared words that begins inside the title
    public record Edge(double begins, double across, double within) {}

    /// The signs that [#odds] weighs, one row per title.
    ///
    /// @param shared  how many descriptions share the four words outside a title of no word, of one, and so on
    static List<double[]> signs(double[] shared) {
        var repeated = shared[0] >= CountLevel.LEAST ? 3 : 0;
        var rows = new ArrayList<double[]>();
        var inside = 0;
        for (int count = 1; count < shared.length; count++) {
            var row = new double[6];
            row[repeated] = Math.log1p(Math.max(0, shared[count] - shared[count - 1]));
            var across = shared[count - 1];
            row[repeated + 1] = Math.log1p(across) * across / Math.max(1, Math.max(across, shared[count]));
            row[repeated + 2] = inside;
            rows.add(row);
            inside += shared[count] > 0 ? 1 : 0;
        }
        return rows;
    }

    /// The log-odds of a title with these signs.
    double odds(double[] signs) {
        return fresh.begins * signs[0]
                + fresh.across * signs[1]
                + fresh.within * signs[2]
                + repeated.begins * signs[3]
                + repeated.across * signs[4]
                + repeated.within * signs[5];
    }

    double timesFirst(double before, double after) {
        return side * (Math.log1p(before) - Math.log1p(after));
    }
}
