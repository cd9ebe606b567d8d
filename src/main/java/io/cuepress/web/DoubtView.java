package io.cuepress.web;

import io.cuepress.core.outline.Provenance.Reading;
import org.jspecify.annotations.Nullable;

/// What the page says of chapters that need a second look.
///
/// @param percent  how sure they are
/// @param turns    whether the titles can be moved to the other side of their times
record DoubtView(int percent, boolean turns) {

    private static final int SURE = 90;

    /// The doubt about a list; null where there is none.
    static @Nullable DoubtView of(@Nullable Reading reading) {
        return reading == null || reading.confidence() >= SURE
                ? null
                : new DoubtView(reading.confidence(), reading.turns());
    }
}
