package io.cuepress.core.time;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A moment of a recording: whole milliseconds from its start, at least 0 and below 100 hours.
///
/// The limit is that of the export formats: several SRT and WebVTT parsers fail on three-digit hours.
public record Timecode(long ms) implements Comparable<Timecode> {

    public static final long LIMIT_MS = 100 * 3_600_000L;
    public static final Timecode ZERO = new Timecode(0);
    public static final Timecode LAST = new Timecode(LIMIT_MS - 1);

    /// @throws IllegalArgumentException when `ms` is negative or at least 100 hours
    public Timecode {
        if (ms < 0 || ms >= LIMIT_MS) {
            throw new IllegalArgumentException(ms + " ms is not within 0 and 100 hours");
        }
    }

    /// The timecode nearest to `ms`.
    public static Timecode nearest(long ms) {
        return new Timecode(Math.clamp(ms, 0, LIMIT_MS - 1));
    }

    /// The moment `delta` milliseconds later, or earlier when negative, within 0 and 100 hours.
    public Timecode plus(long delta) {
        return nearest(ms + delta);
    }

    /// The time since `earlier`.
    ///
    /// @throws IllegalArgumentException when `earlier` is after this moment
    public Timecode minus(Timecode earlier) {
        return new Timecode(ms - earlier.ms);
    }

    /// This moment in seconds, with at most three decimals and no trailing zeros: 85, 75.5, 34.48.
    public BigDecimal seconds() {
        return BigDecimal.valueOf(ms, 3)
                .stripTrailingZeros()
                .setScale(Math.max(0, decimals()), RoundingMode.UNNECESSARY);
    }

    private int decimals() {
        return ms % 1000 == 0 ? 0 : ms % 100 == 0 ? 1 : ms % 10 == 0 ? 2 : 3;
    }

    /// This moment as `HH:MM:SS.mmm` with the given decimal mark and ASCII digits; the hours are always written.
    public String clock(char decimalMark) {
        return appendClock(new StringBuilder(12), decimalMark).toString();
    }

    /// Appends `HH:MM:SS.mmm`, as [#clock(char)] writes it.
    public StringBuilder appendClock(StringBuilder out, char decimalMark) {
        var seconds = (int) (ms / 1000);
        var thousandths = (int) (ms % 1000);
        return out.append(new char[] {
            digit(seconds / 36_000),
            digit(seconds / 3_600 % 10),
            ':',
            digit(seconds / 600 % 6),
            digit(seconds / 60 % 10),
            ':',
            digit(seconds / 10 % 6),
            digit(seconds % 10),
            decimalMark,
            digit(thousandths / 100),
            digit(thousandths / 10 % 10),
            digit(thousandths % 10)
        });
    }

    private static char digit(int number) {
        return (char) ('0' + number);
    }

    /// This moment in whole seconds, rounded down, as people write it: `1:25`, `1:02:03`.
    public String mark() {
        var out = new StringBuilder(8);
        var hours = ms / 3_600_000;
        var minutes = ms / 60_000 % 60;
        if (hours > 0) {
            two(out.append(hours).append(':'), minutes);
        } else {
            out.append(minutes);
        }
        return two(out.append(':'), ms / 1000 % 60).toString();
    }

    private static StringBuilder two(StringBuilder out, long number) {
        return out.append(digit((int) number / 10)).append(digit((int) number % 10));
    }

    @Override
    public int compareTo(Timecode other) {
        return Long.compare(ms, other.ms);
    }

    public boolean isBefore(Timecode other) {
        return ms < other.ms;
    }

    public static Timecode min(Timecode a, Timecode b) {
        return a.ms <= b.ms ? a : b;
    }

    public static Timecode max(Timecode a, Timecode b) {
        return a.ms >= b.ms ? a : b;
    }

    @Override
    public String toString() {
        return clock('.');
    }
}
