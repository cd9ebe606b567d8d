package io.cuepress.core.subtitle.shape;

/// The fastest reading speed of a cue.
public sealed interface ReadingSpeed {

    /// At most this many cells of text per second, with spaces.
    record CharactersPerSecond(int max) implements ReadingSpeed {}

    /// At most this many words per minute, whatever their length.
    record WordsPerMinute(int max) implements ReadingSpeed {}
}
