package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.Boundary;
import io.cuepress.core.chapter.title.TitleCensus;
import io.cuepress.core.chapter.title.TitleEnd;
import io.cuepress.core.chapter.title.TitleStart;
import io.cuepress.core.chapter.title.TitleStyle;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Stops;
import java.util.ArrayList;

/// Reads the titles of a flowing list. Between two times they are plain to see; the last one, or the first one where
/// titles come first, has an end that must be found.
final class FlowTitles {

    private FlowTitles() {}

    static Titles of(Flow flow) {
        return switch (Orientation.of(flow)) {
            case TIME_FIRST -> timeFirst(flow);
            case TITLE_FIRST -> titleFirst(flow);
        };
    }

    private static Titles timeFirst(Flow flow) {
        var raw = new ArrayList<>(flow.after());
        var mark = SharedMark.atEndOf(raw);
        raw.replaceAll(mark::takeOff);
        if (Numbering.trails(raw, 2) && Numbering.number(Numbering.lastWord(mark.takeOff(flow.head()))) == 1) {
            raw.replaceAll(Numbering::withoutTrail);
        }
        raw.replaceAll(TitleTrim::ofStart);
        var style = TitleCensus.style(raw.stream().map(TitleTrim::ofEnd).toList());
        raw.replaceAll(title ->
                hasHeadingAfter(title, style) ? TitleEnd.of(title, style, 0).title() : title);
        var last = TitleEnd.of(TitleTrim.of(flow.tail()), style, TitleEnd.LAST);
        raw.add(last.title());
        return new Titles(raw, last.score());
    }

    private static Titles titleFirst(Flow flow) {
        var raw = new ArrayList<>(Notes.moved(flow));
        var lead = SharedMark.atStartOf(flow.before());
        var numbered = Numbering.leads(raw, 2);
        if (numbered) {
            raw.replaceAll(Numbering::withoutLead);
        }
        var mark = SharedMark.atEndOf(raw);
        raw.replaceAll(title -> TitleTrim.of(mark.takeOff(title)));
        var head = TitleTrim.ofEnd(mark.takeOff(flow.head()));
        var numberedFirst = numbered ? Numbering.after(1, head) : head;
        var first = numberedFirst.equals(head)
                ? TitleStart.of(lead.after(head), TitleCensus.style(raw))
                : new TitleStart(numberedFirst, 3);
        raw.addFirst(first.title() + Notes.first(flow));
        return new Titles(raw, first.score());
    }

    /// Links or the heading of a part may stand between a title and the next time: `*Code*`, `Day 2:`, `EXTRA`.
    private static boolean hasHeadingAfter(String title, TitleStyle style) {
        var start = title.lastIndexOf(' ') + 1;
        var last = title.substring(start);
        return Stops.follow(title)
                || (Boundary.isHeading(last) && style.ending() != ':')
                || (last.endsWith("*") && title.contains(" *") && style.ending() != '*')
                || (start > 1
                        && Letters.isUppercase(last)
                        && Boundary.endsSentence(title, title.lastIndexOf(' ', start - 2) + 1, start - 1));
    }
}
