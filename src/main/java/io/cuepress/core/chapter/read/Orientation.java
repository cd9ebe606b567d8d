package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.list.Layout;

/// Which comes first in every entry of a list, the time or the title. Creators do not change it within a list.
public enum Orientation {
    TIME_FIRST,
    TITLE_FIRST;

    /// Where there are lines, the side of the line that times stand on.
    static Orientation of(Layout layout) {
        return layout.last() > layout.initial() ? TITLE_FIRST : TIME_FIRST;
    }
}
