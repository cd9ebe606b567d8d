package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// A chapter: its start and its title, which is one line and never blank; only that of a silent chapter may be empty.
///
/// A chapter lasts until the next one starts, the last until the episode ends: see [Chapters#span].
public record Chapter(Timecode start, String title, ChapterExtras extras) {

    /// @throws IllegalArgumentException when the title has a line break, or is blank and the chapter is listed
    public Chapter {
        if (title.lines().count() > 1 || (title.isBlank() && (extras.listed() || !title.isEmpty()))) {
            throw new IllegalArgumentException("a chapter title is one line with text: '" + title + "'");
        }
    }

    /// A listed chapter of which nothing more is known.
    ///
    /// @throws IllegalArgumentException when the title is blank or has a line break
    public Chapter(Timecode start, String title) {
        this(start, title, ChapterExtras.NONE);
    }

    /// Whether it belongs in lists for people.
    public boolean isListed() {
        return extras.listed();
    }

    /// The same chapter at another start.
    Chapter at(Timecode moved) {
        return new Chapter(moved, title, extras);
    }
}
