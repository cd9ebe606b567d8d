package io.cuepress.intake.record;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;

/// Faults that can be repaired, reported as repairs or, where the client wants none, as problems.
///
/// @param findings where they are reported
/// @param areMade whether the faults are repaired
public record Repairs(Findings findings, boolean areMade) {

    /// Repairs that are made.
    public static Repairs made() {
        return new Repairs(new Findings(), true);
    }

    /// Faults that are problems, because nothing is repaired.
    public static Repairs refused(Findings problems) {
        return new Repairs(problems, false);
    }

    /// Reports a fault.
    ///
    /// @param fault what is wrong, as a sentence without its full stop
    /// @param repair what was done about it, as a clause
    public void add(Pointer place, Code code, String fault, String repair) {
        add(place, 0, code, fault, repair);
    }

    /// Reports a fault in a line of a file, counted from 1; 0 in other documents.
    public void add(Pointer place, int line, Code code, String fault, String repair) {
        findings.add(place, line, code, fault + "; " + (areMade ? repair : "correct it") + ".");
    }
}
