package io.cuepress.core.chapter.list;

import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.time.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a run of times is a list of chapters, or only looks like one.
public final class Evidence {

    private static final int LONGEST_BOOK = 20;
    private static final int LATE = 60;
    private static final long ROUNDING_MS = 2000;
    private static final long LINE_OF_A_SONG_MS = 12_000;
    private static final int DAWN = 5 * 60;
    private static final int DAY = 24 * 60;

    private Evidence() {}

    public static boolean isList(String text, AscendingRun run, @Nullable Timecode duration) {
        return isLongEnough(run)
                && run.outsiders() <= mostOutsiders(run)
                && !isProse(run.marks())
                && !isDaySchedule(run.marks())
                && !areLyrics(run.marks())
                && (run.first().seconds() == 0 || isListFromLater(text, run, duration));
    }

    private static boolean isListFromLater(String text, AscendingRun run, @Nullable Timecode duration) {
        return !areTrackLengths(run.marks(), duration)
                && !areVerses(text, run.marks())
                && (isInOneLine(text, run) || Layout.of(text, run).hasLines());
    }

    /// Nobody mistypes every fourth time; track lengths do ascend three times out of four.
    private static int mostOutsiders(AscendingRun run) {
        return run.first().seconds() == 0 ? Math.max(1, run.size() / 4) : run.size() / 6;
    }

    /// Two entries make a list when the first is the start itself, three when it is within a minute of it. Podcast
    /// tools
    /// write `00:03:15.500`, which nobody else does.
    private static boolean isLongEnough(AscendingRun run) {
        if (run.size() > 1 && run.marks().stream().allMatch(m -> m.parts() == 3 && m.hasFraction())) {
            return true;
        }
        var first = run.first().seconds();
        return run.size() >= (first == 0 ? 2 : first < LATE ? 3 : 4);
    }

    private static boolean isProse(List<TimeMark> marks) {
        return !isEnumeration(marks) && marks.stream().filter(TimeMark::isProse).count() * 4 > marks.size();
    }

    /// `Intro 0:00, Setup 1:25, Deploy 3:40`: a comma after every time but the last.
    private static boolean isEnumeration(List<TimeMark> marks) {
        return marks.size() > 2
                && marks.getFirst().seconds() == 0
                && marks.subList(0, marks.size() - 1).stream().allMatch(TimeMark::isEnumerated);
    }

    /// `09:00 Doors, 09:30 Keynote, 13:00 Lunch`: round times of a day.
    private static boolean isDaySchedule(List<TimeMark> marks) {
        return marks.getFirst().seconds() >= DAWN
                && marks.stream().allMatch(m -> m.parts() == 2 && m.seconds() % 5 == 0 && m.seconds() < DAY);
    }

    /// `[00:14.20] A line of a song`: a fraction, and the next line within seconds.
    private static boolean areLyrics(List<TimeMark> marks) {
        var fractions = marks.stream().filter(TimeMark::hasFraction).count();
        var mean = (marks.getLast().ms() - marks.getFirst().ms()) / (marks.size() - 1);
        return fractions * 2 > marks.size() && mean < LINE_OF_A_SONG_MS;
    }

    /// Lengths of tracks that happen to ascend add up to the length of the record.
    private static boolean areTrackLengths(List<TimeMark> marks, @Nullable Timecode duration) {
        var sum = marks.stream().mapToLong(TimeMark::seconds).sum();
        return duration != null && Math.abs(sum * 1000 - duration.ms()) <= ROUNDING_MS * marks.size();
    }

    /// `John 3:16`, `Romans 8:28`.
    private static boolean areVerses(String text, List<TimeMark> marks) {
        return marks.stream().filter(mark -> isVerse(text, mark)).count() * 2 >= marks.size();
    }

    private static boolean isVerse(String text, TimeMark mark) {
        var before = text.substring(Math.max(0, mark.from() - LONGEST_BOOK), mark.from())
                .strip();
        return Lexicon.VERSE.has(Numbering.lastWord(before.substring(before.lastIndexOf('\n') + 1)));
    }

    /// Scores and moments are strewn over a text; a list without line breaks is in one line.
    private static boolean isInOneLine(String text, AscendingRun run) {
        return text.substring(run.first().to(), run.last().from()).indexOf('\n') < 0;
    }
}
