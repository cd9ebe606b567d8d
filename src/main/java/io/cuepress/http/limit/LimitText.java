package io.cuepress.http.limit;

/// The limits that a request can exceed, and the text that its client reads then. Every placeholder is `%s`, since `%d`
/// depends on the locale of the machine.
public enum LimitText {

    /// With the seconds until the next request is allowed.
    REQUESTS("Too many requests; try again in %s seconds."),

    /// The time to try again follows the next three.
    RESHAPING("Too many exports are being reshaped at the same time"),
    FILES("Too many files are being sent at the same time"),
    FOLLOWERS("Too many clients are following imports at the same time"),

    /// With the bytes that were transferred and the milliseconds of waiting. An introduction precedes it.
    SLOW_CLIENT("%s bytes in %s ms of waiting");

    private final String text;

    LimitText(String text) {
        this.text = text;
    }

    public String text(Object... values) {
        return text.formatted(values);
    }
}
