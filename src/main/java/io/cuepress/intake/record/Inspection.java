package io.cuepress.intake.record;

import io.cuepress.intake.record.ImportOptions.BadSegments;

/// The findings in one record.
///
/// @param problems reasons to reject the record
/// @param repairs repairs that are always made
/// @param badSegments faults of segments, which are repaired or problems, as the client chose
public record Inspection(Findings problems, Repairs repairs, Repairs badSegments) {

    /// An inspection that starts again, with the same choice of the client.
    public static Inspection of(Inspection other) {
        return of(other.badSegments.areMade() ? BadSegments.REPAIR : BadSegments.REJECT);
    }

    /// Adds what another inspection found in the same record.
    public void add(Inspection other) {
        problems.addAll(other.problems);
        repairs.findings().addAll(other.repairs.findings());
    }

    public static Inspection of(BadSegments choice) {
        var problems = new Findings();
        var repairs = Repairs.made();
        return new Inspection(
                problems,
                repairs,
                switch (choice) {
                    case REPAIR -> repairs;
                    case REJECT -> Repairs.refused(problems);
                });
    }
}
