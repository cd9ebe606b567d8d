package io.cuepress.core.subtitle.read;

/// Reads the times of SubRip and similar formats as people and programs write them: `00:00:01,500`, but also
/// without hours, with a point or a colon before the fraction, with spaces from text recognition, with fewer or
/// more digits.
final class ClockReader {

    /// Stands for an invalid time.
    static final long NONE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 9;
    private static final int MOST_PARTS = 4;

    private final String text;
    private int at;

    ClockReader(String text) {
        this.text = text;
    }

    /// Reads the next time.
    ///
    /// @return milliseconds, possibly negative; [#NONE] when there is no time here
    long time() {
        skipSpace();
        var negative = take('-');
        var parts = new long[MOST_PARTS];
        var count = 0;
        do {
            skipSpace();
            parts[count] = number();
            if (parts[count] < 0) {
                return NONE;
            }
            count++;
        } while (count < MOST_PARTS && takeAfterSpace(':'));
        var fraction = count == MOST_PARTS ? thousandths(parts[--count]) : fraction();
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

    private static long thousandths(long number) {
        return number < 1000 ? number : number % 1000;
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
