package io.cuepress.core.chapter.scan;

/// A time found in a description: the characters it covers with its brackets, emphasis, link and range, and
/// its value.
///
/// @param from     the first character of the mark
/// @param to       one past the last
/// @param seconds  the time as minutes and seconds, or hours, minutes and seconds
/// @param parts    how many numbers it is written in: two or three
/// @param setting  what stands around it
public record TimeMark(int from, int to, long seconds, int parts, Setting setting) {

    public enum Setting {
        /// Could head an entry of a list.
        LIST,
        /// Stands in a sentence: "see 2:13 for more".
        PROSE,
        /// Stands before a comma: a moment in a sentence, or one entry of "Intro 0:00, Setup 1:25".
        ENUMERATED,
        /// Tells the time of day: "5:00 pm". It still ends the title before it.
        CLOCK
    }

    TimeMark covering(int newFrom, int newTo) {
        return new TimeMark(newFrom, newTo, seconds, parts, setting);
    }

    public boolean isProse() {
        return setting == Setting.PROSE || setting == Setting.ENUMERATED;
    }

    public boolean isEnumerated() {
        return setting == Setting.ENUMERATED;
    }

    public boolean isClock() {
        return setting == Setting.CLOCK;
    }
}
