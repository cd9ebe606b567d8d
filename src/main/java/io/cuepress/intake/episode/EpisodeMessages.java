package io.cuepress.intake.episode;

/// The texts of the problems and repairs of episodes, chapters and transcripts: what is wrong, and what to do
/// about it.
final class EpisodeMessages {

    static final String NOT_AN_OBJECT =
            "The record is not a JSON object; send an object with the fields of an episode.";
    static final String NO_ID = "The record has neither an id nor a URL; add one of them.";
    static final String NO_SEGMENTS =
            "The record has no segments; add them, or an empty list for an episode without speech.";
    static final String NOTHING_LEFT = "No segment has text; send a transcript with text.";
    static final String NO_LANGUAGE = "The track has no language; add a BCP 47 tag such as en, pt-BR or zh-Hant.";

    static final String PYTHON_REPR = "The segments are a Python repr, not JSON; write them with json.dumps, not str.";

    static final String NOT_CHAPTERS =
            "The body is not a list of chapters; send a JSON array, or an object with the array \"chapters\".";
    static final String NO_START = "The chapter has no start; add it in seconds.";
    static final String START_OUT_OF_RANGE = "The chapter does not start within 0 and 100 hours; correct its start.";

    static final String NO_TITLE = "The chapter has no title";
    static final String DURATION_OUT_OF_RANGE = "The duration is not between 0 and 100 hours";
    static final String LEFT_OUT = "it was left out";

    static final String UNKNOWN_TRANSCRIPT =
            "The format of the transcript was not recognised. Send the JSON of a recogniser, SRT, WebVTT, SBV,"
                    + " TTML, ASS, LRC, SCC, EBU-STL, SAMI, MicroDVD, SubViewer, YouTube's XML or TSV.";

    static final String NOT_A_CHANGE =
            "The change is not a JSON object; send an object with text, start, end or speaker.";
    static final String UNKNOWN_MEMBER = "A segment has no such member; use text, start, end or speaker.";
    static final String NEGATIVE_TIME = "The time is before 0; give 0 or more seconds.";

    private EpisodeMessages() {}

    static String unreadFormat(String name) {
        return "This is a " + name + " file, which is not supported; convert it to SRT or WebVTT first.";
    }

    static String badId(String id) {
        return "The id \"" + id + "\" is invalid; use 1 to 64 of the characters A-Z a-z 0-9 _ -.";
    }

    static String badLanguage(String tag) {
        return "\"" + tag + "\" is not a BCP 47 language tag such as en, pt-BR or zh-Hant";
    }

    static String notAnArray(String text) {
        return "The segments are not a JSON array but \"" + text + "\"; write them as an array.";
    }

    static String wrongSegments(String found) {
        return "The segments are " + found + "; give an array, or an array as JSON text.";
    }

    static String noChapters(int most) {
        return "The list has no chapters; give 1 to " + most + ".";
    }

    static String tooManyChapters(int most) {
        return "The list has more than " + most + " chapters; give 1 to " + most + ".";
    }

    static String sameStart(String start, String title) {
        return "Two chapters start at " + start + ", one of them is \"" + title + "\"; give each its own start.";
    }

    static String notAUrl(String found) {
        return "The value is " + found + ", not an http or https URL";
    }

    static String longUrl(int most) {
        return "The URL is longer than " + most + " characters";
    }

    static String notAMark(String found) {
        return "The value is " + found + ", not true or false";
    }

    static String badDuration(String text) {
        return "\"" + text + "\" is not a duration such as 3723, 1:02:03 or PT1H2M3S";
    }

    static String badMoment(String text) {
        return "\"" + text + "\" is not a time such as 2024-01-31T10:00:00Z, 20240131 or 1706695200";
    }

    static String textLength(int most) {
        return "The text is blank or too long; give 1 to " + most + " characters.";
    }

    static String endBeforeStart(String end, String start) {
        return "The segment would end at " + end + ", before its start at " + start + "; give a later end.";
    }

    static String outOfOrder(String start, String before, String after) {
        return "The segment would start at " + start + ", outside its neighbours at " + before + " and " + after
                + "; give a start between them.";
    }
}
