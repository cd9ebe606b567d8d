package io.cuepress.core.subtitle.read;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.CleanText;
import java.util.ArrayList;
import java.util.List;

/// What is found amiss in a file, by its lines. A file that is wrong all over is told so in its first hundred places.
final class FileNotes {

    private static final int MOST = 100;
    private static final int SHOWN = 60;

    private final List<Problem> notes = new ArrayList<>();

    /// @param line  from 1
    void add(int line, Code code, String detail) {
        if (notes.size() < MOST) {
            notes.add(new Problem(Pointer.ROOT, code, "Line " + line + ": " + detail));
        }
    }

    List<Problem> all() {
        return notes;
    }

    /// The beginning of a line, to be quoted, without what no database and no log can hold.
    static String shown(String line) {
        return line.length() <= SHOWN ? CleanText.oneLine(line) : CleanText.oneLine(line.substring(0, SHOWN)) + "…";
    }
}
