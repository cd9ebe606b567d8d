package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.CleanText;
import java.util.ArrayList;
import java.util.List;

/// The reasons to reject a subtitle file, by line: the first hundred of them.
public final class FileProblems {

    public static final String NO_FRAME_RATE = "the times count frames; give their rate with fps=, such as fps=25.";

    private static final int MOST = 100;
    private static final int SHOWN = 60;

    private final List<Problem> problems = new ArrayList<>();

    /// Adds a reason, unless there are a hundred.
    ///
    /// @param line the number of the line, from 1
    /// @param detail what is wrong in it, and what to do
    public void add(int line, Code code, String detail) {
        if (problems.size() < MOST) {
            problems.add(new Problem(Pointer.ROOT, code, "Line " + line + ": " + detail, line));
        }
    }

    List<Problem> all() {
        return problems;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /// The start of a line in quotation marks, without characters that databases and logs reject.
    public static String quoted(String line) {
        var start = CleanText.oneLine(line.substring(0, Math.min(line.length(), SHOWN)));
        return "\"" + start + (line.length() > SHOWN ? "…\"" : "\"");
    }
}
