package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// A chapter: where it starts and what it is called; the title is one line and never blank.
///
/// A chapter lasts until the next one starts, the last until the episode ends: see [Chapters#span].
public record Chapter(Timecode start, String title) {

    /// @throws IllegalArgumentException when the title is blank or has a line break
    public Chapter {
        if (title.isBlank() || title.lines().count() > 1) {
            throw new IllegalArgumentException("a chapter title is one line with text: '" + title + "'");
        }
    }
}
