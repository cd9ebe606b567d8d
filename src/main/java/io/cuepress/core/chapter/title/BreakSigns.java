package io.cuepress.core.chapter.title;

import static io.cuepress.core.chapter.title.BreakSign.*;

import java.util.List;

/// The signs at every boundary of a text's words.
final class BreakSigns {

    private final List<Word> words;
    private final ListText list;
    private final NextLine nextLine;
    private final NextWords nextWords;
    private final LineEnd end;
    private final double word;
    private final SignRow row = new SignRow();

    BreakSigns(List<Word> words, TitleStyle style, ListText list) {
        this.words = words;
        this.list = list;
        this.nextLine = new NextLine(words, style);
        this.nextWords = new NextWords(words, style);
        this.end = new LineEnd(style);
        this.word = style.lengths().shareOfWord();
    }

    /// The signs before word `i`; the row is overwritten by the next call.
    SignRow before(int i) {
        row.clear();
        row.set(ANY, word);
        if (i == 0) {
            row.set(START_OF_TEXT, 1);
        } else {
            end.add(row, words.get(i - 1));
        }
        if (i == words.size()) {
            row.set(END_OF_TEXT, 1);
            return row;
        }
        nextLine.add(row, i);
        nextWords.add(row, i);
        if (i > 0) {
            addSeen(words.get(i - 1).text(), words.get(i).bare());
        }
        return row;
    }

    private void addSeen(String before, String bare) {
        if (bare.length() < 2 || !Character.isUpperCase(bare.codePointAt(0))) {
            return;
        }
        if (list.hasPair(before, bare)) {
            row.set(PAIR_SEEN, 1);
        } else if (list.hasName(bare)) {
            row.set(NAME_SEEN, 1);
        } else {
            row.set(SMALL_SEEN, list.hasSmall(bare));
        }
    }
}
