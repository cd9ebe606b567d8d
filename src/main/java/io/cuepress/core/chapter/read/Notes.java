package io.cuepress.core.chapter.read;

import java.util.ArrayList;
import java.util.List;

/// Notes in brackets after a time belong to the title before it: `Aerials 15:32 (live)`.
final class Notes {

    private Notes() {}

    /// The note that `text` begins with, and the space before it; empty when there is none.
    static String leading(String text) {
        var end = text.startsWith("(") ? text.indexOf(')') + 1 : 0;
        return end == 0 ? "" : " " + text.substring(0, end);
    }

    /// `text` without the note that it begins with, when anything is left of it.
    static String without(String text) {
        var note = leading(text).length();
        return note == 0 || note > text.length()
                ? text
                : text.substring(note - 1).strip();
    }

    /// Each text that precedes a time without the note of the time before it, with the note of its own.
    static List<String> moved(Flow flow) {
        var moved = new ArrayList<String>();
        for (int i = 0; i < flow.before().size(); i++) {
            var next = i + 1 < flow.before().size() ? flow.before().get(i + 1) : flow.tail();
            moved.add(without(flow.before().get(i)) + leading(next));
        }
        return moved;
    }

    static String first(Flow flow) {
        return flow.before().isEmpty()
                ? leading(flow.tail())
                : leading(flow.before().getFirst());
    }
}
