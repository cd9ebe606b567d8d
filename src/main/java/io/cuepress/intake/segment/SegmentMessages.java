package io.cuepress.intake.segment;

/// The texts of the problems and repairs of this room: what is wrong, and what to do about it.
final class SegmentMessages {

    private SegmentMessages() {}

    // times

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
}
