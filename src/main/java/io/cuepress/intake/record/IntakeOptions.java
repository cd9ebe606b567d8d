package io.cuepress.intake.record;

import io.cuepress.core.transcript.Language;
import org.jspecify.annotations.Nullable;

/// How the records of one body are to be read; `language` is for records that name none.
public record IntakeOptions(
        Limits limits, BadSegments badSegments, @Nullable Language language) {

    public static final IntakeOptions DEFAULT = new IntakeOptions(Limits.DEFAULT, BadSegments.REPAIR, null);

    /// What happens to an episode with segments that can be mended.
    public enum BadSegments {
        /// They are mended, and each mend is reported.
        REPAIR,
        /// The episode is rejected with all of them.
        REJECT
    }
}
