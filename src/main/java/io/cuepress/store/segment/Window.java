package io.cuepress.store.segment;

/// The part of a track to read, in milliseconds.
///
/// @param fromMs  inclusive
/// @param toMs  exclusive
public record Window(long fromMs, long toMs) {

    public static final Window WHOLE = new Window(0, Long.MAX_VALUE);

    /// @throws IllegalArgumentException when it ends before it starts
    public Window {
        if (toMs < fromMs) {
            throw new IllegalArgumentException(
                    "the window ends at " + toMs + " ms, before its start at " + fromMs + " ms");
        }
    }
}
