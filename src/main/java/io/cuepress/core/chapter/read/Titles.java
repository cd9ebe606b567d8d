package io.cuepress.core.chapter.read;

import java.util.List;

/// The titles of a list, one an entry, blank where there is none.
///
/// @param turned       the titles in the other orientation; none where lines leave no choice
/// @param orientation  the log-odds of its orientation
/// @param edge         the log-odds of the title whose end had to be found
/// @param chosen       whether there was a choice at all: lines leave none
record Titles(List<String> all, List<String> turned, double orientation, double edge, boolean chosen) {

    Titles {
        all = List.copyOf(all);
        turned = List.copyOf(turned);
    }

    static Titles ofLines(List<String> all) {
        return new Titles(all, List.of(), 0, 0, false);
    }
}
