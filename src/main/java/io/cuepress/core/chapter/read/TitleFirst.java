package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.CandidateSink;
import io.cuepress.core.chapter.title.EdgeScorer;
import io.cuepress.core.chapter.title.EdgeTitle;
import io.cuepress.core.chapter.title.TitleCandidates;
import io.cuepress.core.chapter.title.TitleCensus;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.SharedMark;
import java.util.ArrayList;
import java.util.List;

/// A flowing list read with the title before each time: where the first title begins has to be found.
final class TitleFirst {

    private final Flow flow;
    private final List<String> inner;
    private final String head;
    private final String numberedFirst;

    TitleFirst(Flow flow) {
        this.flow = flow;
        var raw = new ArrayList<>(Notes.moved(flow));
        var lead = SharedMark.atStartOf(flow.before());
        var numbered = Numbering.leads(raw, 2);
        if (numbered) {
            raw.replaceAll(Numbering::withoutLead);
        } else if (flow.partsByNumber()) {
            number(raw);
        }
        var mark = SharedMark.atEndOf(raw);
        raw.replaceAll(title -> TitleTrim.of(mark.takeOff(title)));
        this.inner = List.copyOf(raw);
        var whole = TitleTrim.ofEnd(mark.takeOff(flow.head()));
        var after = numbered || flow.partsByNumber() ? Numbering.after(1, whole) : whole;
        this.numberedFirst = after.equals(whole) ? "" : after;
        this.head = lead.after(whole);
    }

    /// Notes on the entry before may precede a number.
    private static void number(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            titles.set(i, Numbering.after(i + 2, titles.get(i)));
        }
    }

    /// Shows `sink` the candidates for the first title.
    void candidates(CandidateSink sink) {
        TitleCandidates.atEnd(head, TitleCensus.styleOf(inner), flow.listText(), sink);
    }

    /// A number 1 before it leaves nothing to choose.
    EdgeTitle numbered(EdgeTitle chosen) {
        return numberedFirst.isEmpty() ? chosen : EdgeTitle.only(numberedFirst, chosen);
    }

    FlowReading read(Model model) {
        var scorer = new EdgeScorer(model.firstTitle());
        candidates(scorer);
        return new FlowReading(Orientation.TITLE_FIRST, inner, numbered(scorer.title()), Notes.first(flow));
    }
}
