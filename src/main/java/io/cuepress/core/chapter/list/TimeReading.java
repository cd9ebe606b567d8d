package io.cuepress.core.chapter.list;

import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.time.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether `1:30` means a minute and a half or an hour and a half. Streams of many hours have lists in hours and
/// minutes.
public enum TimeReading {
    MINUTES(1),
    HOURS(60);

    private final int factor;

    TimeReading(int factor) {
        this.factor = factor;
    }

    /// Hours when the list would end in the first instants of the video as minutes, and in its second half as hours.
    public static TimeReading of(AscendingRun run, @Nullable Timecode duration) {
        var last = run.last().seconds() * 1000 * HOURS.factor;
        var spansHours = duration != null && last < duration.ms() && last > duration.ms() / 2;
        return spansHours && isInTwoParts(run.marks()) ? HOURS : MINUTES;
    }

    private static boolean isInTwoParts(List<TimeMark> marks) {
        return marks.stream().allMatch(mark -> mark.parts() == 2);
    }

    /// When the chapters start.
    public List<Timecode> starts(AscendingRun run) {
        return run.marks().stream().map(this::start).toList();
    }

    public Timecode start(TimeMark mark) {
        return new Timecode(mark.ms() * factor);
    }
}
