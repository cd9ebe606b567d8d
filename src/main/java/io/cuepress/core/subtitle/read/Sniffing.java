package io.cuepress.core.subtitle.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells formats without a signature apart by the first line that has times.
final class Sniffing {

    private static final Pattern POINT = Pattern.compile("\\d\\.\\d");

    private static final Pattern BRACKET = Pattern.compile(
            "[\\s\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]*+(?:\\{(?:\\d|\\\\|QT)|\\[(?:\\p{Alpha}[^\"{}\\[\\]]{0,200}\\]|\\d{1,9}(?::\\d|\\]\\[)))");

    private Sniffing() {}

    /// How the two times of a line are separated.
    enum Times {
        ARROW,
        COMMA
    }

    static boolean beginsWithBracket(String start) {
        return BRACKET.matcher(start.replace("\0", "")).lookingAt();
    }

    /// What separates the first times of a file; null when no line has any.
    static @Nullable Times firstTimes(String text) {
        var first = text.lines()
                .filter(line -> SbvReader.isTiming(line) || SrtReader.isTiming(line))
                .findFirst()
                .or(() -> text.lines().filter(line -> line.contains("-->")).findFirst());
        return first.map(line -> SbvReader.isTiming(line) ? Times.COMMA : Times.ARROW)
                .orElse(null);
    }

    /// Whether the first times of a file are written as in WebVTT, with a point.
    static boolean hasTimesOfVtt(String text) {
        return text.lines()
                .filter(line -> line.contains("-->"))
                .findFirst()
                .filter(line -> POINT.matcher(line).find() && line.indexOf(',') < 0)
                .isPresent();
    }
}
