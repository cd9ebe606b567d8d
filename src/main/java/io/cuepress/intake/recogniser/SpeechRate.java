package io.cuepress.intake.recogniser;

import io.cuepress.intake.segment.RawSegment;
import java.util.List;

/// How fast a transcript is spoken if its times are in seconds, in characters a second. Speech has 2 to 40.
///
/// @param rate the characters a second
/// @param isWhole whether all times are whole seconds
public record SpeechRate(double rate, boolean isWhole) {

    private static final double SLOWEST_IN_SECONDS = 0.4; // speech in milliseconds has at most a tenth of it
    private static final double FASTEST_IN_MS = 0.06;
    private static final double SLOWEST_IN_MS = 0.001;

    public static SpeechRate of(List<RawSegment> segments) {
        var characters = 0L;
        var ms = 0L;
        var isWhole = true;
        for (var segment : segments) {
            characters += segment.text()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
            ms += Math.max(0, segment.endMs() - segment.startMs());
            isWhole &= segment.startMs() % 1000 == 0 && segment.endMs() % 1000 == 0;
        }
        return new SpeechRate(ms == 0 ? 0 : characters * 1000.0 / ms, isWhole && ms > 0);
    }

    /// Whether it is the rate of speech.
    public boolean isPlausible() {
        return rate >= 1 && rate <= 100;
    }

    /// Whether milliseconds are likelier than seconds, where both are possible.
    boolean isOfMilliseconds() {
        return isWhole && rate < SLOWEST_IN_SECONDS;
    }

    /// Whether a list of segments that has this rate can only be in milliseconds.
    public boolean isSurelyOfMilliseconds() {
        return isWhole && rate > SLOWEST_IN_MS && rate < FASTEST_IN_MS;
    }
}
