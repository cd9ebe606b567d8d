package io.cuepress.core.subtitle.read;

import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.RepairKind;
import java.util.List;

/// Finds the indices of SubRip cues among the lines of their texts, wherever they are: before the times, before a
/// blank line, after the times, counted from 0, or missing.
final class SrtIndices {

    private final List<Line> lines;
    private final FileRepairs repairs;
    private final boolean areLate;
    private boolean areUsed;
    private boolean isMissing;
    private int cues;
    private int last = -1;

    /// @param areLate  whether all indices come after the times
    SrtIndices(List<Line> lines, FileRepairs repairs, boolean areLate) {
        this.lines = lines;
        this.repairs = repairs;
        this.areLate = areLate;
    }

    /// The end of the text before a line of times: its index, or the line itself where that is missing.
    ///
    /// @param from  the first line of that text
    /// @param hasIndex  whether the line of times begins with an index
    int before(int from, int times, boolean hasIndex) {
        var at = lastWritten(from, times);
        var isIndex = !hasIndex && at >= from && lines.get(at).isNumber() && isIndex(from, at, times);
        areUsed |= cues == 0 && (isIndex || hasIndex);
        isMissing = !isIndex && !hasIndex;
        if (isIndex && at < times - 1) {
            repairs.add(
                    lines.get(at).number(),
                    RepairKind.STRAY_INDEX,
                    lines.get(at).text());
        }
        if (isMissing && (areUsed || cues == 0)) {
            repairs.add(lines.get(times).number(), RepairKind.NO_INDEX);
        }
        last = isIndex ? lines.get(at).toNumber() : last < 0 ? last : last + 1;
        cues++;
        return isIndex ? at : times;
    }

    /// The end of the last text of the file: before the index of a cue that was cut off, if there is one.
    int beforeEnd(int from) {
        var at = lastWritten(from, lines.size());
        var isIndex = areUsed && at > from && lines.get(at).isNumber() && isNext(lines.get(at));
        if (isIndex) {
            repairs.add(
                    lines.get(at).number(),
                    RepairKind.STRAY_INDEX,
                    lines.get(at).text());
        }
        return isIndex ? at : lines.size();
    }

    /// The first line of the text after the times: an index that comes too late is left out.
    int afterTimes(int from, int to) {
        var isLate = isMissing
                && to - from > 1
                && lines.get(from).isNumber()
                && (areLate || (areUsed && lines.get(from).toNumber() == last));
        if (isLate) {
            repairs.add(
                    lines.get(from).number(),
                    RepairKind.STRAY_INDEX,
                    lines.get(from).text());
        }
        return isLate ? from + 1 : from;
    }

    private int lastWritten(int from, int to) {
        var at = to - 1;
        while (at >= from && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    private boolean isIndex(int from, int at, int times) {
        var standsAlone = at == 0 || lines.get(at - 1).isBlank();
        var isOnlyLine = lastWritten(from, at) < from;
        if (cues == 0) {
            return true;
        }
        if (at < times - 1) {
            return areUsed && isNext(lines.get(at));
        }
        return standsAlone || isNext(lines.get(at)) || (areUsed && !isOnlyLine);
    }

    private boolean isNext(Line line) {
        return line.toNumber() == last + 1 || line.toNumber() == cues + 1;
    }
}
