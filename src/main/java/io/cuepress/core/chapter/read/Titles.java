package io.cuepress.core.chapter.read;

import java.util.List;

/// The titles of a list, one an entry, blank where there is none.
///
/// @param margin  how well the one fits among the others whose end had to be found; [#CERTAIN] when none had to
record Titles(List<String> all, double margin) {

    static final double CERTAIN = Double.POSITIVE_INFINITY;

    Titles {
        all = List.copyOf(all);
    }
}
