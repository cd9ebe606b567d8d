package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.Boundary;
import io.cuepress.core.chapter.title.TitleCensus;
import io.cuepress.core.chapter.title.TitleEnd;
import io.cuepress.core.chapter.title.TitleStart;
import io.cuepress.core.chapter.title.TitleStyle;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Stops;
import java.util.List;

/// Which comes first in every entry of a list, the time or the title. Creators do not change it within a list.
enum Orientation {
    TIME_FIRST,
    TITLE_FIRST;

    private static final double PRIOR = 1.5;
    private static final double FARTHEST = 5;

    /// Where there are lines, the side of the line that times stand on.
    static Orientation of(Layout layout) {
        return layout.last() > layout.initial() ? TITLE_FIRST : TIME_FIRST;
    }

    static Orientation of(Flow flow) {
        var lead = SharedMark.atStartOf(flow.after());
        var trail = SharedMark.atEndOf(flow.before());
        var votes = PRIOR + edges(flow, lead, trail) + marks(flow, lead, trail) + numbers(flow);
        if (Math.abs(votes) <= FARTHEST) {
            votes += likeness(flow);
        }
        return votes < 0 ? TITLE_FIRST : TIME_FIRST;
    }

    /// Nothing, a heading or a link on one side leaves only the other for a title.
    private static double edges(Flow flow, SharedMark lead, SharedMark trail) {
        var before = Numbering.lastWord(trail.takeOff(flow.head()));
        var after = Numbering.firstWord(lead.takeOffStart(flow.tail()));
        var votes = before.isEmpty() ? 4.0 : heading(before);
        return votes - (after.isEmpty() ? 6 : Stops.isStop(after) ? 4 : 0);
    }

    /// Between a heading and a time there is no room for a title.
    private static double heading(String word) {
        if (Lexicon.HEADING.has(Letters.bare(word))) {
            return 7;
        }
        return Boundary.isHeading(word) || Stops.isStop(word) ? 5 : 0;
    }

    /// What all titles begin or end with stands between a time and its title also at the first and the last time.
    private static double marks(Flow flow, SharedMark lead, SharedMark trail) {
        var votes = lead.startsWith(flow.tail()) ? 6.0 : lead.mark().isEmpty() ? 0 : -6;
        if (trail.mark().isEmpty() || !lead.mark().isEmpty()) {
            return votes;
        }
        var bullet = !Letters.isSeparator(trail.mark().charAt(0))
                || "•·►▶➡⏩".indexOf(trail.mark().charAt(0)) >= 0;
        return votes + (bullet || !trail.endsWith(flow.head()) ? 2 : -2);
    }

    /// `0:00 1. Intro`, `1. Intro 0:00` or `1. 0:00 Intro`.
    private static double numbers(Flow flow) {
        if (Numbering.trails(flow.before(), 2) && Numbering.number(Numbering.lastWord(flow.head())) == 1) {
            return 7;
        }
        return Numbering.leads(flow.after(), 1) ? 7 : Numbering.leads(flow.after(), 2) ? -7 : 0;
    }

    /// Whether what follows the last time looks more like the titles between than what precedes the first.
    private static double likeness(Flow flow) {
        var style = TitleCensus.style(flow.after().stream().map(TitleTrim::of).toList());
        var end = TitleEnd.of(TitleTrim.of(flow.tail()), style, TitleEnd.LAST).score();
        var head = TitleTrim.ofEnd(flow.head());
        var start = TitleStart.of(head, style);
        var headed = isUnderHeading(head, start.title()) ? 2 : 0;
        return Math.clamp(end - start.score() - headed - closing(flow.tail(), style), -FARTHEST, FARTHEST);
    }

    private static boolean isUnderHeading(String head, String title) {
        var before = head.substring(0, head.length() - title.length()).strip();
        return Lexicon.HEADING.has(Letters.bare(Numbering.lastWord(before)));
    }

    private static double closing(String tail, TitleStyle style) {
        return tail.isEmpty() ? 0 : Math.clamp(new Boundary(List.of(tail.split(" ", 8)), style).signs(0), 0, 3.5);
    }
}
