package io.cuepress.core.chapter;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import java.util.List;

/// The chapters of an episode, at least one, each starting later than the one before, and when the episode ends;
/// the titles are made clean lines.
public record Chapters(List<Chapter> list, Timecode end) {

    /// @throws IllegalArgumentException when there is no chapter, a title cannot be seen, the starts do not ascend,
    ///     or the last chapter starts where no timecode is left for it to end
    public Chapters {
        list = list.stream()
                .map(chapter -> new Chapter(chapter.start(), CleanText.oneLine(chapter.title()), chapter.extras()))
                .toList();
        if (list.isEmpty() || list.getLast().start().equals(Timecode.LAST)) {
            throw new IllegalArgumentException("no chapter, or no time for the last");
        }
        for (var i = 1; i < list.size(); i++) {
            if (!list.get(i - 1).start().isBefore(list.get(i).start())) {
                throw new IllegalArgumentException("chapter " + i + " does not start after the one before it");
            }
        }
    }

    /// From the start of a chapter to that of the next; the last to the episode's end, for at least a millisecond.
    public TimeRange span(int index) {
        var start = list.get(index).start();
        var end = index + 1 < list.size() ? list.get(index + 1).start() : Timecode.max(end(), start.plus(1));
        return new TimeRange(start, end);
    }
}
