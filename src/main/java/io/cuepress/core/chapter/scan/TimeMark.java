package io.cuepress.core.chapter.scan;

/// A time found in a description: the characters it covers with its brackets, emphasis, link and range, and
/// its value.
///
/// @param from     the first character of the mark
/// @param to       one past the last
/// @param seconds  the time as minutes and seconds, or hours, minutes and seconds
/// @param parts    how many numbers it is written in: two or three
/// @param setting  what stands around it
/// @param millis   the fraction of a second, in thousandths; -1 when none is written
public record TimeMark(int from, int to, long seconds, int parts, Setting setting, int millis) {

    private static final int NO_FRACTION = -1;

    public enum Setting {
        /// Could head an entry of a list.
        LIST,
        /// Stands in a sentence: "see 2:13 for more".
        PROSE,
        /// Stands before a comma: a moment in a sentence, or one entry of "Intro 0:00, Setup 1:25".
        ENUMERATED,
        /// Tells the time of day: "5:00 pm". It still ends the title before it.
        CLOCK,
        /// Not written as a time is, but perhaps meant as one: `10.45`, `24?42`, `30:9`.
        MISTYPED
    }

    /// A time without a fraction.
    public TimeMark(int from, int to, long seconds, int parts, Setting setting) {
        this(from, to, seconds, parts, setting, NO_FRACTION);
    }

    TimeMark covering(int newFrom, int newTo) {
        return new TimeMark(newFrom, newTo, seconds, parts, setting, millis);
    }

    TimeMark in(Setting newSetting) {
        return new TimeMark(from, to, seconds, parts, newSetting, millis);
    }

    /// The time in milliseconds.
    public long ms() {
        return seconds * 1000 + Math.max(0, millis);
    }

    /// Podcast tools write `00:03:15.500`.
    public boolean hasFraction() {
        return millis != NO_FRACTION;
    }

    public boolean isProse() {
        return setting == Setting.PROSE || setting == Setting.ENUMERATED;
    }

    public boolean isEnumerated() {
        return setting == Setting.ENUMERATED;
    }

    public boolean isMistyped() {
        return setting == Setting.MISTYPED;
    }

    public boolean isClock() {
        return setting == Setting.CLOCK;
    }
}
