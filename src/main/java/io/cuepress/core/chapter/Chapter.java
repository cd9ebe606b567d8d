package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// A chapter with its start and title. The title is one line and never blank; only that of a silent chapter may be
/// empty.
///
/// A chapter lasts until the next one starts, the last one until the end of the episode: see [Chapters#span].
public record Chapter(Timecode start, String title, ChapterExtras extras) {

    /// @throws IllegalArgumentException when the title has a line break, or is blank and the chapter is listed
    public Chapter {
        if (title.lines().count() > 1 || (title.isBlank() && (extras.listed() || !title.isEmpty()))) {
            throw new IllegalArgumentException("the chapter title is not one line with text: '" + title + "'");
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
