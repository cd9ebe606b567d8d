package io.cuepress.core.subtitle.shape;

/// How fast a cue may be read, at most.
public sealed interface ReadingSpeed {

    /// At most this many cells of text a second, spaces counted.
    record CharactersPerSecond(int max) implements ReadingSpeed {}

    /// At most this many words a minute, however long they are.
    record WordsPerMinute(int max) implements ReadingSpeed {}
}
