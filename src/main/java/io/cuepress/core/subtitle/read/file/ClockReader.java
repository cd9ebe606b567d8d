package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.time.FrameRate;
import org.jspecify.annotations.Nullable;

/// Reads the times of SubRip and similar formats as people and programs write them: `00:00:01,500`, but also
/// without hours, with a point or a colon before the fraction, with spaces from text recognition, with fewer or
/// more digits. After a third colon, or a semicolon, one or two digits count frames.
public final class ClockReader {

    /// Stands for an invalid time.
    public static final long NONE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 9;
    private static final int MOST_PARTS = 4;

    private final String text;
    private final @Nullable FrameRate rate;
    private boolean hasFrames;
    private int at;

    public ClockReader(String text) {
        this(text, null);
    }

    /// A reader at the start of a text.
    ///
    /// @param rate  the rate of frames in times, if it is known
    public ClockReader(String text, @Nullable FrameRate rate) {
        this.text = text;
        this.rate = rate;
    }

    /// Whether a time counted frames whose rate is not known; they were read as none.
    public boolean lacksFrameRate() {
        return hasFrames && rate == null;
    }

    /// Reads the next time.
    ///
    /// @return milliseconds, possibly negative; [#NONE] when there is no time here
    public long time() {
        skipSpace();
        var negative = take('-');
        var parts = new long[MOST_PARTS];
        var count = 0;
        var digits = at;
        do {
            skipSpace();
            digits = at;
            parts[count] = number();
            if (parts[count] < 0) {
                return NONE;
            }
            count++;
        } while (count < MOST_PARTS && (takeAfterSpace(':') || (count == MOST_PARTS - 1 && take(';'))));
        var fraction = count == MOST_PARTS ? lastPart(parts[--count], at - digits) : fraction();
        var ms = seconds(parts, count) * 1000 + fraction;
        return negative ? -ms : ms;
    }

    /// Whether `mark` comes next, after any space; if so, it is skipped.
    boolean takeAfterSpace(char mark) {
        var before = at;
        skipSpace();
        if (take(mark)) {
            return true;
        }
        at = before;
        return false;
    }

    /// Whether the time ends here: at the end of the text, or before a space, as before the coordinates of SubRip.
    boolean isAtEnd() {
        return at == text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static long seconds(long[] parts, int count) {
        var seconds = 0L;
        for (int i = 0; i < count; i++) {
            seconds = seconds * 60 + parts[i];
        }
        return seconds;
    }

    /// Frames in one or two digits, else thousandths.
    private long lastPart(long number, int digits) {
        if (digits > 2) {
            return number < 1000 ? number : number % 1000;
        }
        hasFrames = true;
        return rate == null ? 0 : rate.toMs(number);
    }

    /// What follows the times read so far.
    public String rest() {
        return text.substring(at);
    }

    private long fraction() {
        if (!takeAfterSpace(',') && !takeAfterSpace('.')) {
            return 0;
        }
        skipSpace();
        var digits = 0;
        var ms = 0L;
        var roundsUp = false;
        for (; at < text.length() && isDigit(text.charAt(at)); at++, digits++) {
            if (digits < 3) {
                ms = ms * 10 + text.charAt(at) - '0';
            } else if (digits == 3) {
                roundsUp = text.charAt(at) >= '5';
            }
        }
        for (; digits < 3; digits++) {
            ms *= 10;
        }
        return ms + (roundsUp ? 1 : 0);
    }

    private long number() {
        var from = at;
        var number = 0L;
        while (at < text.length() && isDigit(text.charAt(at)) && at - from < MOST_DIGITS) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return at == from ? -1 : number;
    }

    private boolean take(char mark) {
        if (at < text.length() && text.charAt(at) == mark) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
