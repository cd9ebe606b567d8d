package io.cuepress.core.subtitle.read.vtt;

import io.cuepress.core.subtitle.read.file.Timing;
import org.jspecify.annotations.Nullable;

/// The line of times of a WebVTT cue (W3C, section 6.3): exactly two digits of minutes and seconds, three of
/// milliseconds, two or more of hours. The settings after it place the cue on the screen and are ignored.
final class VttTimings {

    private static final int MOST_HOURS = 9;

    private final String line;
    private int at;

    private VttTimings(String line) {
        this.line = line;
    }

    /// The times of the line; null when they are invalid.
    static @Nullable Timing of(String line) {
        var timings = new VttTimings(line);
        timings.skipSpace();
        var start = timings.timestamp();
        timings.skipSpace();
        if (start < 0 || !line.startsWith("-->", timings.at)) {
            return null;
        }
        timings.at += 3;
        timings.skipSpace();
        var end = timings.timestamp();
        return end < 0 ? null : new Timing(start, end);
    }

    /// The milliseconds of a text that is one timestamp; -1 when it is not.
    static long timestamp(String text) {
        var timings = new VttTimings(text);
        var ms = timings.timestamp();
        return timings.at == text.length() ? ms : -1;
    }

    private long timestamp() {
        var from = at;
        var first = digits();
        var firstIsHours = at - from != 2 || first > 59;
        if (at == from || at - from > MOST_HOURS || !take(':')) {
            return -1;
        }
        var second = exactly(2);
        var hasHours = firstIsHours || (at < line.length() && line.charAt(at) == ':');
        if (hasHours && !take(':')) {
            return -1;
        }
        var third = hasHours ? exactly(2) : second;
        var minutes = hasHours ? second : first;
        if (third < 0 || !take('.')) {
            return -1;
        }
        var ms = exactly(3);
        return ms < 0 || minutes < 0 || minutes > 59 || third > 59
                ? -1
                : (((hasHours ? first : 0) * 60 + minutes) * 60 + third) * 1000 + ms;
    }

    private long exactly(int count) {
        var from = at;
        var number = digits();
        return at - from == count ? number : -1;
    }

    private long digits() {
        var number = 0L;
        for (; at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9'; at++) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + line.charAt(at) - '0');
        }
        return number;
    }

    private boolean take(char mark) {
        if (at < line.length() && line.charAt(at) == mark) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }
}
