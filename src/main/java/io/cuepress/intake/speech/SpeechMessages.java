package io.cuepress.intake.speech;

/// The texts of problems and repairs of recognised speech.
final class SpeechMessages {

    static final String NO_TIME = "The text has no valid start below 100 hours; add it.";
    static final String NO_WORD = "The word has no text or no time";
    static final String LEFT_OUT = "it was left out";

    static final String NO_END = "The segment has no end";

    private SpeechMessages() {}

    static String endSet(long endMs) {
        return "it was set to " + endMs + " ms";
    }
}
