package io.cuepress.intake.recogniser;

/// The texts of problems and repairs of the JSON of recognisers.
final class RecogniserMessages {

    static final String NO_UNIT = "The times have no unit";

    private RecogniserMessages() {}

    static String unit(boolean isMs) {
        return "they were read as " + (isMs ? "milliseconds" : "seconds") + ", which the speed of the speech shows";
    }
}
