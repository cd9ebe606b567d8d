package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.check.Problem.Code;

/// A repair that was made while a subtitle file was read.
///
/// @param line the number of the line, from 1
/// @param kind what is wrong, and what was done
/// @param found the part of the line that is wrong, as it is quoted; empty when the kind says it all
public record FileRepair(int line, RepairKind kind, String found) {

    /// The code that clients see.
    public Code code() {
        return kind.code();
    }

    /// Whether text of the file is missing in the result.
    public boolean losesText() {
        return kind.losesText();
    }

    /// What is wrong, as a sentence without its full stop.
    public String fault() {
        return "Line " + line + ": " + kind.fault() + (found.isEmpty() ? "" : ": " + found);
    }

    /// What was done about it, as a clause.
    public String repair() {
        return kind.repair();
    }
}
