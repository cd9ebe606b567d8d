package io.cuepress.intake.record;

import io.cuepress.intake.record.ImportOptions.BadSegments;

/// The findings in one record.
///
/// @param problems reasons to reject the record
/// @param repairs repairs that are always made
/// @param badSegments faults of segments, which are repaired or problems, as the client chose
public record Inspection(Findings problems, Repairs repairs, Repairs badSegments) {

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
