package io.cuepress.core.chapter.title;

import java.util.Arrays;

/// The values of all break signs at one word boundary; one row is used for boundary after boundary.
public final class SignRow {

    static final int SIZE = BreakSign.values().length;

    private final double[] values = new double[SIZE];

    void clear() {
        Arrays.fill(values, 0);
    }

    void set(BreakSign sign, double value) {
        values[sign.index()] = value;
    }

    void set(BreakSign sign, boolean is) {
        values[sign.index()] = is ? 1 : 0;
    }

    /// In the order of [BreakSign]; not to be kept.
    public double[] values() {
        return values;
    }
}
