package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.list.AscendingRun;
import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.title.ListText;
import io.cuepress.core.chapter.words.Numbering;
import java.util.ArrayList;
import java.util.List;

/// A list that lost its line breaks: what stands before its first time, between its times and after the last.
///
/// @param head     the line before the first time
/// @param after    what follows each time but the last, up to the next time of any kind
/// @param before   what precedes each time but the first, back to the time before it of any kind
/// @param tail     the line after the last time
record Flow(String head, List<String> after, List<String> before, String tail) {

    private static final int FARTHEST = 600;
    private static final int MOST_GAPS = 100;

    Flow {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    /// @param marks  all that ends a title, the entries and the times that were left out
    static Flow of(String text, AscendingRun run, List<TimeMark> marks) {
        var after = new ArrayList<String>();
        var before = new ArrayList<String>();
        var entries = run.marks();
        var k = 0;
        for (int i = 1; i < entries.size(); i++) {
            while (marks.get(k).from() < entries.get(i - 1).to()) {
                k++;
            }
            after.add(firstLine(
                    text.substring(entries.get(i - 1).to(), marks.get(k).from())));
            while (marks.get(k).from() < entries.get(i).from()) {
                k++;
            }
            var from = k == 0 ? 0 : marks.get(k - 1).to();
            before.add(lastLine(text.substring(from, entries.get(i).from())));
        }
        return new Flow(head(text, run.first(), marks), after, before, tail(text, run.last(), marks));
    }

    /// Whether a number stands before every title, with a 1 before the first time, and other text may precede it.
    boolean partsByNumber() {
        var first = Numbering.after(1, head);
        return !first.isEmpty() && !first.equals(head) && Numbering.parts(before, 2);
    }

    /// The words that the list itself is written in.
    ListText listText() {
        return new ListText(head + " " + String.join(" . ", after.subList(0, Math.min(MOST_GAPS, after.size()))));
    }

    private static String head(String text, TimeMark first, List<TimeMark> marks) {
        var from = Math.max(0, first.from() - FARTHEST);
        for (var mark : marks) {
            if (mark.from() >= first.from()) {
                break;
            }
            from = Math.max(from, mark.to());
        }
        return lastLine(text.substring(from, first.from()));
    }

    private static String tail(String text, TimeMark last, List<TimeMark> marks) {
        var to = Math.min(text.length(), last.to() + FARTHEST);
        for (var mark : marks.reversed()) {
            if (mark.from() < last.to()) {
                break;
            }
            to = Math.min(to, mark.from());
        }
        return firstLine(text.substring(last.to(), to));
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }
}
