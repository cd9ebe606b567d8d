package io.cuepress.core.outline;

import java.util.List;

/// Whether a run of times is a list of chapters, or only looks like one.
final class Evidence {

    private static final int DAWN = 5 * 60;

    private Evidence() {}

    static boolean isList(Run run) {
        return isLongEnough(run) && run.outsiders() <= Math.max(1, run.size() / 4) && !isDaySchedule(run.marks());
    }

    /// Two entries make a list only when the first is the start itself.
    private static boolean isLongEnough(Run run) {
        return run.size() >= 3 || (run.size() == 2 && run.first().seconds() == 0);
    }

    /// `09:00 Doors, 09:30 Keynote, 13:00 Lunch`: round times of a day.
    private static boolean isDaySchedule(List<TimeMark> marks) {
        return marks.getFirst().seconds() >= DAWN
                && marks.stream().allMatch(m -> m.parts() == 2 && m.seconds() % 5 == 0 && m.seconds() < 24 * 60);
    }
}
