package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import io.cuepress.core.chapter.words.Letters;
import java.util.List;

/// The signs at every boundary of a text's words.
final class BreakSigns {

    static final int COUNT = BreakSign.values().length;

    private final List<String> words;
    private final ListText list;
    private final NextLine next;
    private final LineEnd end;
    private final double word;

    BreakSigns(List<String> words, TitleStyle style, ListText list) {
        this.words = words;
        this.list = list;
        this.next = new NextLine(words, style);
        this.end = new LineEnd(style);
        this.word = style.lengths().shareOfWord();
    }

    /// The signs before word `i`, in the order of [BreakSign].
    double[] before(int i) {
        var row = new double[COUNT];
        row[ANY.index()] = word;
        if (i == 0) {
            row[START_OF_TEXT.index()] = 1;
        } else {
            end.add(row, words.get(i - 1));
        }
        if (i == words.size()) {
            row[END_OF_TEXT.index()] = 1;
            return row;
        }
        next.add(row, i);
        if (i > 0) {
            addSeen(row, words.get(i - 1), words.get(i));
        }
        return row;
    }

    private void addSeen(double[] row, String before, String word) {
        var bare = Letters.bare(word);
        if (bare.length() < 2 || !Character.isUpperCase(bare.codePointAt(0))) {
            return;
        }
        if (list.hasPair(before, bare)) {
            row[PAIR_SEEN.index()] = 1;
        } else if (list.hasName(bare)) {
            row[NAME_SEEN.index()] = 1;
        } else if (list.hasSmall(bare)) {
            row[SMALL_SEEN.index()] = 1;
        }
    }
}
