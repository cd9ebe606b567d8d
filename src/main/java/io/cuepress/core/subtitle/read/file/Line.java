package io.cuepress.core.subtitle.read.file;

import java.util.ArrayList;
import java.util.List;

/// A line of a file.
///
/// @param number  from 1
/// @param text  without its line break
public record Line(int number, String text) {

    private static final char MARK = '\uFEFF';
    private static final int FEWEST = 4;

    /// The lines of a file, without the byte order marks at its start.
    public static List<Line> all(String text) {
        var texts = withoutMarks(text).split("\n", -1);
        var lines = new ArrayList<Line>(texts.length);
        for (var i = 0; i < texts.length; i++) {
            lines.add(new Line(i + 1, texts[i]));
        }
        return lines;
    }

    /// The text without the byte order marks at its start.
    public static String withoutMarks(String text) {
        var from = 0;
        while (from < text.length() && text.charAt(from) == MARK) {
            from++;
        }
        return text.substring(from);
    }

    /// Whether every line is followed by a blank one, as when line breaks were doubled.
    public static boolean areDoubleSpaced(List<Line> lines) {
        var written = 0;
        var blankBefore = true;
        for (var line : lines) {
            if (!line.isBlank() && !blankBefore) {
                return false;
            }
            written += line.isBlank() ? 0 : 1;
            blankBefore = line.isBlank();
        }
        return written >= FEWEST;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /// Whether the line is a number and nothing else.
    public boolean isNumber() {
        var number = text.strip();
        return !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The number of a line that is one.
    public int toNumber() {
        return Integer.parseInt(text.strip());
    }
}
