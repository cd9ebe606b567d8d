package io.cuepress.http.limit;

/// The limits that a request can exceed, and the text that its client reads then.
enum LimitText {

    /// With the seconds until the next request is allowed.
    REQUESTS("This client has used up its requests; try again in %d seconds."),

    /// The time to try again follows the next three.
    RESHAPING("Too many exports are being reshaped at the same time"),
    FILES("Too many files are being sent at the same time"),
    FOLLOWERS("Too many clients are following imports at the same time"),

    /// With the bytes that were transferred and the milliseconds of waiting. An introduction precedes it.
    SLOW_CLIENT("%d bytes in %d ms of waiting");

    private final String text;

    LimitText(String text) {
        this.text = text;
    }

    String text(Object... values) {
        return text.formatted(values);
    }
}
