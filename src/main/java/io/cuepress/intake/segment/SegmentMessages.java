package io.cuepress.intake.segment;

/// The texts of the problems and repairs of segments: what is wrong, and what to do or what was done about it.
final class SegmentMessages {

    static final String NO_COLUMNS =
            "The segments are an object without the arrays \"start\", \"end\" and \"text\"; add them, or send an array of"
                    + " segments.";
    static final String NO_EVENT_START = "The event has text but no \"tStartMs\"; add it.";

    static final String BLANK_TEXT = "The segment has no text";
    static final String BLANK_TEXT_REPAIR = "it was left out";
    static final String OUT_OF_ORDER = "The segment starts before the one it follows";
    static final String OUT_OF_ORDER_REPAIR = "the segments were sorted by start";
    static final String NEGATIVE_TIME_REPAIR = "it was set to 0";

    static final String VALUE_LEFT_OUT = "it was left out";
    static final String NO_WORD = "The word has no text";
    static final String BAD_WORD_TIME = "The time of the word is not a number below 100 hours";
    static final String BAD_WORD_TIME_REPAIR = "the word follows the one before it";

    static final String WORDS_SKIPPED_REPAIR = "they were left out";
    static final String ROLLING = "The captions roll up: each repeats lines of the one before";
    static final String ROLLING_REPAIR = "each line was kept once";

    private SegmentMessages() {}

    static String wrongWords(String found) {
        return "The words are " + found + ", not an array";
    }

    static String wrongWord(String found) {
        return "The word is " + found + ", not an object";
    }

    static String wrongSpeaker(String found) {
        return "The speaker is " + found + ", not a string";
    }

    static String notANumber(String found, String unit) {
        return "The time is " + found + "; give it as a number of " + unit + ".";
    }

    static String timeTooLong(int limit) {
        return "The time has more than " + limit + " characters; write it with fewer digits.";
    }

    static String exponentTooLong(int limit) {
        return "The time has an exponent of more than " + limit + " digits; write it without an exponent.";
    }

    static String timeOutOfRange(String unit, String limit) {
        return "The time is 100 hours or more; give " + unit + " below " + limit + ".";
    }

    static String cueOutOfRange(int line) {
        return "Line " + line + ": the time is 100 hours or more; give a time below 100:00:00.";
    }

    static String unequalColumns(int starts, int ends, int texts) {
        return "The arrays differ in length: " + starts + " starts, " + ends + " ends and " + texts
                + " texts; give one of each per segment.";
    }

    static String negativeTime(long ms) {
        return "The time of " + ms + " ms is before 0";
    }

    static String endBeforeStart(long endMs, long startMs) {
        return "The segment ends at " + endMs + " ms, before its start at " + startMs + " ms";
    }

    static String endBeforeStartRepair(long endMs) {
        return "its end was set to " + endMs + " ms";
    }
}
