package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.list.Evidence;
import io.cuepress.core.chapter.list.Layout;
import io.cuepress.core.chapter.list.TimeReading;

import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.scan.TimeScanner;
import io.cuepress.core.chapter.title.TitleTrim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list that is read right with its lines, taken apart so that others can be made of its pieces.
///
/// @param head     the lines before the list
/// @param entries  the times and titles
/// @param tail     the lines after the list
record WrittenList(LabelledText source, String text, String head, List<Entry> entries, String tail, boolean timeFirst) {

    /// @param time   as written, with its brackets
    /// @param title  as read
    /// @param end    where its line ends
    record Entry(String time, String title, int end) {}

    String channel() {
        return source.channel();
    }

    /// A list that was made up, with times at some distance.
    static WrittenList madeUp(String titles, int number) {
        var entries = new ArrayList<Entry>();
        for (var title : titles.split(" \\| ")) {
            var minutes = entries.size() * (3 + number % 7);
            entries.add(new Entry(minutes + ":" + (entries.isEmpty() ? "00" : 10 + number % 45), title, 0));
        }
        var source = new LabelledText("", "", "", null, List.of(), false);
        return new WrittenList(source, "", "", entries, "", true);
    }

    static Optional<WrittenList> of(LabelledText row) {
        var text = PlainText.of(row.text());
        var marks = TimeScanner.scan(text);
        var found = OutlineParser.run(text, marks, row.duration());
        if (row.chapters().isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        var run = found.get().withMistyped(text, row.duration() == null ? Long.MAX_VALUE : row.duration().ms());
        var layout = Layout.of(text, run);
        if (!layout.hasLines() || !Evidence.isList(text, run, row.duration())) {
            return Optional.empty();
        }
        var orientation = Orientation.of(layout);
        var titles = LineTitles.of(text, run, orientation);
        var reading = TimeReading.of(run, row.duration());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < run.size(); i++) {
            var mark = run.marks().get(i);
            var title = LabelledText.normal(TitleTrim.of(titles.get(i)));
            var start = reading.start(mark).ms();
            if (row.chapters().stream().noneMatch(c -> c.ms() == start && c.titles().contains(title))) {
                return Optional.empty();
            }
            entries.add(new Entry(text.substring(mark.from(), mark.to()), title, lineEnd(text, mark, title)));
        }
        var from = text.lastIndexOf('\n', run.first().from()) + 1;
        var to = entries.getLast().end();
        return Optional.of(new WrittenList(
                row, text, text.substring(0, from), entries, text.substring(to), orientation == Orientation.TIME_FIRST));
    }

    private static int lineEnd(String text, TimeMark mark, String title) {
        var at = title.isEmpty() ? -1 : text.indexOf(title, mark.to());
        var end = text.indexOf('\n', at < 0 || at > mark.to() + 20 ? mark.to() : at);
        return end < 0 ? text.length() : end;
    }
}
