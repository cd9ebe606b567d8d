package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.EdgeTitle;
import java.util.ArrayList;
import java.util.List;

/// The titles of a flowing list, read in one of the two orientations.
///
/// @param inner  the titles between two times
/// @param edge   the one title that has a time on one side only: the last where times come first, else the first
/// @param note   what belongs to the edge title and stands elsewhere
record FlowReading(Orientation orientation, List<String> inner, EdgeTitle edge, String note) {

    FlowReading {
        inner = List.copyOf(inner);
    }

    FlowReading with(EdgeTitle newEdge) {
        return new FlowReading(orientation, inner, newEdge, note);
    }

    List<String> titles() {
        var titles = new ArrayList<>(inner);
        switch (orientation) {
            case TIME_FIRST -> titles.addLast(edge.title() + note);
            case TITLE_FIRST -> titles.addFirst(edge.title() + note);
        }
        return titles;
    }
}
