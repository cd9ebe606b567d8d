package io.cuepress.core.chapter.title;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Walks through the titles that an open text may hold at its start or its end.
public final class TitleCandidates {

    public static final List<String> BREAK_SIGNS = names(BreakSign.values());
    public static final List<String> TITLE_SIGNS = names(TitleSign.values());

    private final OpenText text;
    private final TitleStyle style;
    private final BreakSigns breaks;
    private final TitleSigns signs;
    private final boolean[] inside;
    private final CandidateSink sink;
    private double casing;

    private TitleCandidates(OpenText text, TitleStyle style, ListText list, CandidateSink sink) {
        this.text = text;
        this.style = style;
        this.breaks = new BreakSigns(text.words(), style, list);
        this.signs = new TitleSigns(style, Pairs.anyIn(text.words()));
        this.inside = Pairs.inside(text.words());
        this.sink = sink;
    }

    private static List<String> names(Enum<?>[] signs) {
        return Arrays.stream(signs)
                .map(sign -> sign.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// The titles that `tail` may begin with.
    public static void atStart(String tail, TitleStyle style, ListText list, CandidateSink sink) {
        new TitleCandidates(OpenText.firstWords(tail), style, list, sink).walkFromStart();
    }

    /// The titles that `head` may end on.
    public static void atEnd(String head, TitleStyle style, ListText list, CandidateSink sink) {
        new TitleCandidates(OpenText.lastWords(head), style, list, sink).walkFromEnd();
    }

    private void walkFromStart() {
        sink.edge(breaks.before(0).values());
        var title = new StringBuilder();
        for (int end = 1; end <= text.limit() && !sink.isSettled(); end++) {
            var word = text.words().get(end - 1).text();
            title.append(end == 1 ? "" : " ").append(word);
            casing += end == 1 ? 0 : style.casing(word);
            if (!inside[end]) {
                add(title.toString(), end, end == text.size());
            }
        }
    }

    private void walkFromEnd() {
        var size = text.size();
        sink.edge(breaks.before(size).values());
        var title = "";
        for (int start = size - 1; start >= size - text.limit() && !sink.isSettled(); start--) {
            var word = text.words().get(start).text();
            title = title.isEmpty() ? word : word + " " + title;
            casing += start == size - 1
                    ? 0
                    : style.casing(text.words().get(start + 1).text());
            if (!inside[start]) {
                add(title, start, start == 0);
            }
        }
    }

    private void add(String title, int boundary, boolean isAll) {
        var row = breaks.before(boundary).values();
        sink.candidate(title, row, signs.of(title, casing, isAll && text.cut()));
    }
}
