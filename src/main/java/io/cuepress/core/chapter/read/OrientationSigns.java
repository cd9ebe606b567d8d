package io.cuepress.core.chapter.read;

import static io.cuepress.core.chapter.read.OrientationSign.*;

import io.cuepress.core.chapter.title.EdgeTitle;
import io.cuepress.core.chapter.title.TitleCandidates;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Sentences;
import io.cuepress.core.chapter.words.SharedMark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Collects the signs of a list's orientation.
final class OrientationSigns {

    static final List<String> NAMES = Stream.of(
                    Arrays.stream(OrientationSign.values())
                            .map(sign -> sign.name().toLowerCase(Locale.ROOT)),
                    TitleCandidates.BREAK_SIGNS.stream().map(sign -> "tail." + sign),
                    TitleCandidates.BREAK_SIGNS.stream().map(sign -> "head." + sign))
            .flatMap(names -> names)
            .toList();

    private static final int TAIL = OrientationSign.values().length;
    private static final int HEAD = TAIL + TitleCandidates.BREAK_SIGNS.size();

    private static final double FARTHEST = 8;

    /// Settles it nearly alone; weights of rare signs are small.
    private static final double DECISIVE = 4;

    private final Flow flow;
    private final SharedMark lead;
    private final SharedMark trail;
    private final String head;
    private final String tail;
    private final double[] row = new double[NAMES.size()];

    private OrientationSigns(Flow flow) {
        this.flow = flow;
        this.lead = SharedMark.atStartOf(flow.after());
        this.trail = SharedMark.atEndOf(flow.before());
        this.head = trail.takeOff(flow.head());
        this.tail = lead.takeOffStart(flow.tail());
    }

    static double[] of(Flow flow, EdgeTitle last, EdgeTitle first) {
        var signs = new OrientationSigns(flow);
        signs.set(ANY, 1);
        signs.addHead();
        signs.addTail();
        signs.addGaps();
        signs.addMarks();
        signs.addNumbers();
        System.arraycopy(last.edge(), 0, signs.row, TAIL, last.edge().length);
        System.arraycopy(first.edge(), 0, signs.row, HEAD, first.edge().length);
        signs.set(TAIL_HAS_TITLE, signs.tail.isEmpty() ? 0 : Math.clamp(last.evidence(), -FARTHEST, FARTHEST));
        signs.set(HEAD_HAS_TITLE, signs.head.isEmpty() ? 0 : Math.clamp(first.evidence(), -FARTHEST, FARTHEST));
        return signs.row;
    }

    private void addHead() {
        var words = lastWords(head);
        var last = words.isEmpty() ? "" : words.getLast();
        set(HEAD_EMPTY, Letters.bare(head).isEmpty() ? 1 : 0);
        set(HEAD_IS_HEADING, Lexicon.HEADING.has(Letters.bare(last)) ? 1 : 0);
        set(HEADING_NEAR, words.stream().anyMatch(w -> Lexicon.HEADING.has(Letters.bare(w))) ? 1 : 0);
        set(HEAD_ENDS_WITH_COLON, Sentences.isHeading(last) ? 1 : 0);
        set(HEAD_ENDS_WITH_LINK, HardStops.isStop(last) ? 1 : 0);
        set(HEAD_ENDS_SENTENCE, Sentences.endsWith(last) ? 1 : 0);
        set(HEAD_IS_PART, isPart(words) ? 1 : 0);
        set(HEAD_ENDS_WITH_FIRST_TITLE, Lexicon.FIRST.has(Letters.bare(last)) ? 1 : 0);
    }

    /// `Part 1`, `Section 2:`
    private static boolean isPart(List<String> words) {
        return words.size() > 1
                && Letters.bare(words.getLast()).chars().allMatch(Character::isDigit)
                && Lexicon.PART.has(Letters.bare(words.get(words.size() - 2)));
    }

    private static List<String> lastWords(String text) {
        var from = text.length();
        for (int i = 0; i < 4 && from > 0; i++) {
            from = Math.max(0, text.lastIndexOf(' ', from - 1));
        }
        var words = text.substring(from).strip();
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private void addTail() {
        var first = Numbering.firstWord(tail);
        set(TAIL_EMPTY, Letters.bare(tail).isEmpty() ? 1 : 0);
        set(TAIL_BEGINS_WITH_LINK, HardStops.isStop(first) ? 1 : 0);
        set(TAIL_BEGINS_WITH_FINAL_TITLE, Lexicon.FINAL.has(Letters.bare(first)) ? 1 : 0);
    }

    private void addGaps() {
        var firstGap = flow.after().getFirst();
        var lastGap = flow.before().getLast();
        set(FIRST_GAP_IS_FIRST_TITLE, Lexicon.FIRST.has(Letters.bare(TitleTrim.of(firstGap))) ? 1 : 0);
        set(LAST_GAP_IS_FINAL_TITLE, Lexicon.FINAL.has(Letters.bare(TitleTrim.of(lastGap))) ? 1 : 0);
    }

    private void addMarks() {
        if (!lead.mark().isEmpty()) {
            set(lead.startsWith(flow.tail()) ? MARK_AFTER_LAST_TIME : NO_MARK_AFTER_LAST_TIME, 1);
        }
        if (trail.mark().isEmpty()) {
            return;
        }
        var first = trail.mark().codePointAt(0);
        var bullet = !Letters.isSeparator(first) || "•·►▶➡⏩".indexOf(first) >= 0;
        if (trail.endsWith(flow.head())) {
            set(bullet ? BULLET_BEFORE_FIRST_TIME : SEPARATOR_BEFORE_FIRST_TIME, bullet ? 1 : 2);
        } else {
            set(bullet ? NO_BULLET_BEFORE_FIRST_TIME : NO_SEPARATOR_BEFORE_FIRST_TIME, 1);
        }
    }

    /// `0:00 1. Intro`, `1. Intro 0:00` or `1. 0:00 Intro`.
    private void addNumbers() {
        if (Numbering.trails(flow.before(), 2) && Numbering.number(Numbering.lastWord(flow.head())) == 1) {
            set(NUMBER_BEFORE_TIMES, DECISIVE);
        } else if (Numbering.leads(flow.after(), 1)) {
            set(NUMBER_AFTER_TIMES, DECISIVE);
        } else if (Numbering.leads(flow.after(), 2) || flow.partsByNumber()) {
            set(NUMBER_BEFORE_TITLES, DECISIVE);
            set(NUMBER_ONE_IN_HEAD, Numbering.after(1, flow.head()).equals(flow.head()) ? 0 : DECISIVE);
        }
    }

    private void set(OrientationSign sign, double value) {
        row[sign.index()] = value;
    }
}
