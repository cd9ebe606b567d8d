package io.cuepress.core.chapter;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import java.util.List;

/// The chapters of an episode and its end. There is at least one, each starts after the previous one, and titles become
/// clean lines.
public record Chapters(List<Chapter> list, Timecode end) {

    /// @throws IllegalArgumentException when there is no chapter, a title has no visible character, the starts do
    ///     not ascend, or the last chapter starts at the last timecode
    public Chapters {
        list = list.stream()
                .map(chapter -> new Chapter(chapter.start(), CleanText.oneLine(chapter.title()), chapter.extras()))
                .toList();
        if (list.isEmpty() || list.getLast().start().equals(Timecode.LAST)) {
            throw new IllegalArgumentException("there is no chapter, or no time after the start of the last one");
        }
        for (var i = 1; i < list.size(); i++) {
            if (!list.get(i - 1).start().isBefore(list.get(i).start())) {
                throw new IllegalArgumentException("chapter " + i + " does not start after the previous one");
            }
        }
    }

    /// The span of a chapter: until the next one starts, of the last one until the end of the episode, at least
    /// a millisecond.
    public TimeRange span(int index) {
        var start = list.get(index).start();
        var end = index + 1 < list.size() ? list.get(index + 1).start() : Timecode.max(end(), start.plus(1));
        return new TimeRange(start, end);
    }
}
