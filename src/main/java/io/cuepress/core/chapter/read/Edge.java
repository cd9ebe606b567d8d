package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.time.Timecode;
import java.util.List;

/// The title at the open edge of a flowing list: the last one where times come first, else the first one.
///
/// @param start       when its chapter starts
/// @param text        what follows the last time, or precedes the first one
/// @param candidates  the titles it may be, the shortest first; each is the start of `text`, or its end
/// @param others      the other chapters of the list, whose titles are between two times
public record Edge(
        Orientation orientation, Timecode start, String text, List<String> candidates, List<Chapter> others) {

    public Edge {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }

    /// What is left of `text` when the candidate `i` is the title: the words after it, or before it.
    public String rest(int i) {
        var length = candidates.get(i).length();
        return switch (orientation) {
            case TIME_FIRST -> text.substring(Math.min(text.length(), length)).strip();
            case TITLE_FIRST ->
                text.substring(0, Math.max(0, text.length() - length)).strip();
        };
    }
}
