package io.cuepress.intake.record;

/// The texts of problems and repairs that several readers share: what is wrong, and what to do about it.
public final class RecordMessages {

    private RecordMessages() {}

    /// A value of the wrong type, such as "The text is 5; give a string."
    public static String wrongType(String subject, String found, String wanted) {
        return subject + " is " + found + "; give " + wanted + ".";
    }

    public static String missing(String subject, String member) {
        return subject + " has no \"" + member + "\"; add it.";
    }

    public static String tooLong(String subject, int limit) {
        return subject + " is longer than " + limit + " characters; shorten it.";
    }

    public static String tooMany(String subject, int limit, String parts) {
        return subject + " has more than " + limit + " " + parts + "; split it.";
    }

    public static String textAfterEnd(String subject) {
        return "There is more text after the end of " + subject + "; remove it.";
    }

    static String truncated(String mark) {
        return "The cell is truncated: it ends in " + mark
                + ". Fetch the whole row from the data set and send it again.";
    }

    public static String truncatedByPage(String cell) {
        return "The page has truncated " + cell + ". Fetch the whole row from the data set and send it again.";
    }

    static String moreProblems(int count) {
        return count + (count == 1 ? " more problem is" : " more problems are") + " not listed; correct these first.";
    }

    static String controlCharacters(int count) {
        return "The text has " + count + (count == 1 ? " control character" : " control characters");
    }

    static String controlCharactersRemoved(int count) {
        return count == 1 ? "it was removed" : "they were removed";
    }

    static String tooDeep() {
        return "The JSON is nested too deeply; send a flatter record.";
    }

    static String endsTooEarly(String place) {
        return "The JSON ends before it is complete" + place + "; send the whole record.";
    }

    static String notJson(String reason, String place) {
        return "The JSON is invalid" + place + ": " + reason;
    }

    static String valueTooLong(String reason) {
        return "The JSON has a value over the limit; shorten it. " + reason;
    }

    static String notUtf8() {
        return "The text is not UTF-8; convert it.";
    }
}
