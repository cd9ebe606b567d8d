package io.cuepress.store.segment;

/// Which part of a transcript to read: from one moment up to, not including, another, in milliseconds.
public record Window(long fromMs, long toMs) {

    public static final Window WHOLE = new Window(0, Long.MAX_VALUE);

    /// @throws IllegalArgumentException when it ends before it starts
    public Window {
        if (toMs < fromMs) {
            throw new IllegalArgumentException("from " + fromMs + " to " + toMs);
        }
    }
}
