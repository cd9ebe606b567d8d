package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.CandidateSink;
import io.cuepress.core.chapter.title.EdgeScorer;
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
import io.cuepress.core.chapter.words.SharedMark;
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

    /// Shows `sink` the candidates for the last title.
    void candidates(CandidateSink sink) {
        TitleCandidates.atStart(TitleTrim.of(flow.tail()), style, list, sink);
    }

    /// The title that a gap between two times begins with.
    private EdgeTitle edge(String gap, Model model) {
        var scorer = new EdgeScorer(model.lastTitle());
        TitleCandidates.atStart(gap, style, list, scorer);
        return scorer.title();
    }

    FlowReading read(Model model) {
        var parts = PartHeadings.of(flow);
        var inner = raw.stream().map(gap -> title(parts.without(gap), model)).toList();
        var scorer = new EdgeScorer(model.lastTitle());
        candidates(scorer);
        return new FlowReading(Orientation.TIME_FIRST, inner, scorer.title(), "");
    }

    private String title(String gap, Model model) {
        if (HardStops.follow(gap)) {
            return edge(gap, model).title();
        }
        return hasHeadingAfter(gap) ? edge(gap, model).withoutLongest().title() : gap;
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
