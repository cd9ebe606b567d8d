package io.cuepress.core.subtitle.shape;

/// A limit of a style that a client can replace, with its name in the API and its range.
///
/// Lengths are in cells of a line, speeds in characters per second, durations in milliseconds.
public enum CueLimit {
    MAX_LINE_LENGTH("maxLineLength", 10, 120),
    MAX_LINES("maxLines", 1, 4),
    MAX_CPS("maxCps", 5, 60),
    MIN_DURATION("minDuration", 1, 10_000),
    MAX_DURATION("maxDuration", 500, 60_000),
    MIN_GAP("minGap", 0, 2_000);

    private final String parameter;
    private final int least;
    private final int most;

    CueLimit(String parameter, int least, int most) {
        this.parameter = parameter;
        this.least = least;
        this.most = most;
    }

    public String parameter() {
        return parameter;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /// Whether the limit may have this value.
    public boolean allows(int value) {
        return least <= value && value <= most;
    }
}
