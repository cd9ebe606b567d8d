package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.transcript.TextJoiner;
import java.util.ArrayList;
import java.util.List;

/// The text of a cue for SubRip and similar formats: lines separated by `\n`, of several the last never a bare number.
final class CueLines {

    private CueLines() {}

    /// pysubs2 reads a number on the last line as the index of the next cue, and drops it at the end of a file.
    static String of(Cue cue) {
        var lines = cue.lines();
        return lines.size() == 1 ? lines.getFirst() : String.join("\n", withoutNumberAtEnd(lines));
    }

    private static List<String> withoutNumberAtEnd(List<String> lines) {
        var last = lines.size() - 1;
        if (last == 0 || !lines.get(last).codePoints().allMatch(Character::isDigit)) {
            return lines;
        }
        var joined = new ArrayList<>(lines.subList(0, last - 1));
        joined.add(TextJoiner.join(lines.subList(last - 1, last + 1)));
        return withoutNumberAtEnd(joined);
    }
}
