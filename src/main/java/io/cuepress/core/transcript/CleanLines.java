package io.cuepress.core.transcript;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Lines that every format can hold, as [CleanText#lines] gives them: whoever holds some knows that they are, and need
/// not look again.
public final class CleanLines extends AbstractList<String> implements RandomAccess {

    private final List<String> lines;

    /// Lines that are known to be clean.
    CleanLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The same lines, looked at if they have not been yet.
    ///
    /// @throws IllegalArgumentException when a line is not clean
    public static CleanLines of(List<String> lines) {
        if (lines instanceof CleanLines clean) {
            return clean;
        }
        for (var line : lines) {
            if (!CleanText.isLine(line)) {
                throw new IllegalArgumentException("not a clean line: " + line);
            }
        }
        return new CleanLines(lines);
    }

    @Override
    public String get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
