package io.cuepress.core.chapter.read;

import java.util.List;

/// The titles of a list, one an entry, blank where there is none.
///
/// @param orientation  the log-odds of its orientation
/// @param edge         the log-odds of the title whose end had to be found
/// @param chosen       whether there was a choice at all: lines leave none
record Titles(List<String> all, double orientation, double edge, boolean chosen) {

    Titles {
        all = List.copyOf(all);
    }

    static Titles ofLines(List<String> all) {
        return new Titles(all, 0, 0, false);
    }
}
