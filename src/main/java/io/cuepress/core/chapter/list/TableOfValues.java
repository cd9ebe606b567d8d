package io.cuepress.core.chapter.list;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells lists of chapters from tables with ascending times: splits of a run, tides, the log of a machine.
public final class TableOfValues {

    private static final int FEWEST = 3;
    private static final int LONGEST_QUANTITY = 16;
    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "FATAL");

    private int quantities;
    private int decimals;
    private int logged;
    private final Set<String> words = new HashSet<>();

    private TableOfValues() {}

    public static boolean is(List<Chapter> chapters) {
        if (chapters.size() < FEWEST) {
            return false;
        }
        var table = new TableOfValues();
        chapters.forEach(chapter -> table.add(chapter.title()));
        var most = chapters.size() * 6;
        return table.quantities * 10 >= most
                || table.logged * 10 >= most
                || (table.decimals * 10 >= most && table.words.size() * 2 <= chapters.size() + 2);
    }

    /// `5 km`: a quantity. `Low (0.9 m)`: a reading, when few words but the numbers differ. `INFO started`: a log.
    private void add(String title) {
        logged += LEVELS.contains(Numbering.firstWord(title)) ? 1 : 0;
        if (title.length() < LONGEST_QUANTITY && Character.isDigit(title.charAt(0))) {
            quantities += Lexicon.UNIT.has(withoutNumbers(title)) ? 1 : 0;
        }
        if (hasDecimal(title)) {
            decimals++;
            words.add(withoutNumbers(title));
        }
    }

    private static boolean hasDecimal(String title) {
        return isDecimalMark(title, title.indexOf('.')) || isDecimalMark(title, title.indexOf(','));
    }

    private static String withoutNumbers(String title) {
        var rest = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            if (!isDecimalMark(title, i) && !Character.isDigit(title.charAt(i))) {
                rest.append(title.charAt(i));
            }
        }
        return rest.toString().strip();
    }

    private static boolean isDecimalMark(String title, int i) {
        return i > 0
                && (title.charAt(i) == '.' || title.charAt(i) == ',')
                && Character.isDigit(title.charAt(i - 1))
                && i + 1 < title.length()
                && Character.isDigit(title.charAt(i + 1));
    }
}
