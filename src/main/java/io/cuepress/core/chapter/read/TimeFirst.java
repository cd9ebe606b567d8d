package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.EdgeTitle;
import io.cuepress.core.chapter.title.ListText;
import io.cuepress.core.chapter.title.TitleCandidates;
import io.cuepress.core.chapter.title.TitleCensus;
import io.cuepress.core.chapter.title.TitleStyle;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A flowing list read with the time before each title: where the last title ends has to be found.
final class TimeFirst {

    private final Flow flow;
    private final ListText list;
    private final TitleStyle style;
    private final List<String> raw;

    TimeFirst(Flow flow) {
        this.flow = flow;
        this.list = flow.listText();
        this.raw = raw(flow);
        this.style = TitleCensus.styleOf(raw.stream().map(TitleTrim::ofEnd).toList());
    }

    private static List<String> raw(Flow flow) {
        var raw = new ArrayList<>(flow.after());
        var mark = SharedMark.atEndOf(raw);
        raw.replaceAll(mark::takeOff);
        if (Numbering.trails(raw, 2) && Numbering.number(Numbering.lastWord(mark.takeOff(flow.head()))) == 1) {
            raw.replaceAll(Numbering::withoutTrail);
        }
        raw.replaceAll(TitleTrim::ofStart);
        return raw;
    }

    TitleCandidates candidates() {
        return TitleCandidates.atStart(TitleTrim.of(flow.tail()), style, list);
    }

    /// The candidates for a title between two times.
    TitleCandidates candidates(String gap) {
        return TitleCandidates.atStart(gap, style, list);
    }

    FlowReading read(Model model) {
        var parts = PartHeadings.of(flow);
        var inner = raw.stream().map(gap -> title(parts.without(gap), model)).toList();
        return new FlowReading(Orientation.TIME_FIRST, inner, EdgeTitle.of(candidates(), model.lastTitle()), "");
    }

    private String title(String gap, Model model) {
        if (HardStops.follow(gap)) {
            return EdgeTitle.of(candidates(gap), model.lastTitle()).title();
        }
        return hasHeadingAfter(gap)
                ? EdgeTitle.of(candidates(gap), model.lastTitle())
                        .withoutLongest()
                        .title()
                : gap;
    }

    /// The heading of a part may stand between a title and the next time: `*Code*`, `Day 2:`, `EXTRA`.
    private boolean hasHeadingAfter(String title) {
        var start = title.lastIndexOf(' ') + 1;
        var last = title.substring(start);
        return (Sentences.isHeading(last) && style.ending() != ':')
                || (last.endsWith("*") && title.contains(" *") && style.ending() != '*')
                || (start > 1
                        && Letters.isUppercase(last)
                        && Sentences.endsAt(title, title.lastIndexOf(' ', start - 2) + 1, start - 1));
    }
}
