package io.cuepress.intake.record;

import io.cuepress.intake.record.ImportOptions.BadSegments;

/// What is found in one record: problems that refuse it, mends that do not, and bad segments, which are the one or the
/// other as the client chose.
public record Inspection(Findings problems, Findings repairs, Findings badSegments) {

    public static Inspection of(BadSegments choice) {
        var problems = new Findings();
        var repairs = new Findings();
        return new Inspection(
                problems,
                repairs,
                switch (choice) {
                    case REPAIR -> repairs;
                    case REJECT -> problems;
                });
    }
}
