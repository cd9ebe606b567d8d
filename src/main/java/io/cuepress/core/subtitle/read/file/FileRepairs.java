package io.cuepress.core.subtitle.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The repairs of one subtitle file: the first thousand, and the number of all.
public final class FileRepairs {

    private static final int MOST = 1_000;

    private final List<FileRepair> repairs = new ArrayList<>();
    private int count;
    private boolean hasStyling;

    /// Counts a repair, and keeps it among the first.
    ///
    /// @param line the number of the line, from 1
    /// @param found the text that is wrong, which is quoted
    public void add(int line, RepairKind kind, String found) {
        add(new FileRepair(line, kind, FileProblems.quoted(found)));
    }

    /// The same of a repair that needs no more words.
    ///
    /// @param line the number of the line, from 1
    public void add(int line, RepairKind kind) {
        add(new FileRepair(line, kind, ""));
    }

    /// Notes once for a file that its styling is left out.
    ///
    /// @param line the number of the line, from 1
    /// @param text a text with its markup
    public void addStyling(int line, String text) {
        if (!hasStyling && Markup.hasStyling(text)) {
            addStyling(line);
        }
    }

    /// Notes once for a file that its styling is left out.
    public void addStyling(int line) {
        if (!hasStyling) {
            hasStyling = true;
            add(line, RepairKind.STYLING);
        }
    }

    private void add(FileRepair repair) {
        count++;
        if (repairs.size() < MOST) {
            repairs.add(repair);
        }
    }

    List<FileRepair> all() {
        return repairs;
    }

    /// The first repair that left out text, if any did.
    Optional<FileRepair> firstLoss() {
        return repairs.stream().filter(repair -> repair.kind().losesText()).findFirst();
    }

    /// The number of repairs that are not listed.
    int unlisted() {
        return count - repairs.size();
    }
}
