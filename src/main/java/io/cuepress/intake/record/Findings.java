package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/// The problems or repairs of one record, collected while it is read: the first thousand, and the number of
/// the rest.
public final class Findings {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int leftOut;

    public void add(Pointer pointer, Code code, String detail) {
        add(pointer, 0, code, detail);
    }

    /// Adds a finding in a line of a file.
    ///
    /// @param line the line in a file of lines, from 1; 0 in other documents
    public void add(Pointer pointer, int line, Code code, String detail) {
        if (problems.size() < MOST) {
            problems.add(new Problem(pointer, code, detail, line));
        } else {
            leftOut++;
        }
    }

    /// Adds all findings of another inspection of the same record.
    public void addAll(Findings others) {
        others.problems.forEach(problem -> add(problem.pointer(), problem.line(), problem.code(), problem.detail()));
        leftOut += others.leftOut;
    }

    /// Counts findings that a reader did not list.
    public void addUnlisted(int count) {
        leftOut += count;
    }

    /// The number of all findings, those that are not listed too.
    public int count() {
        return problems.size() + leftOut;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<Problem> all() {
        if (leftOut == 0) {
            return List.copyOf(problems);
        }
        var all = new ArrayList<>(problems);
        all.add(new Problem(Pointer.ROOT, Code.TOO_MANY, RecordMessages.moreProblems(leftOut)));
        return List.copyOf(all);
    }
}
