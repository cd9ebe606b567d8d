package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.time.FrameRate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line of times of a SubRip cue, as programs and people write it: `00:00:01,000 --> 00:00:02,500`, with another
/// arrow or none, with other times, after the index, before the coordinates or the text.
///
/// @param timing  the times
/// @param isExact  whether it has the form of the format
/// @param hasIndex  whether it begins with the index of the cue
/// @param text  the text after the times, if there is any
/// @param lacksFrameRate  whether the times count frames of an unknown rate
public record TimeLine(Timing timing, boolean isExact, boolean hasIndex, String text, boolean lacksFrameRate) {

    private static final String ARROW = "-->";
    private static final Pattern EXACT =
            Pattern.compile("\\d{2,}:[0-5]\\d:[0-5]\\d,\\d{3} --> \\d{2,}:[0-5]\\d:[0-5]\\d,\\d{3}(?: +[XY]\\d:.*| *)");
    private static final Pattern OTHER_ARROW = Pattern.compile("[-–—−=]{1,9} ?[-–—−=]{0,9}>|[→⟶⇒]");
    private static final Pattern INDEX = Pattern.compile("^\\s*\\d{1,9}[.)]?\\s+(?=\\d{1,9}\\s?:)");
    private static final String CLOCK = "\\d{1,3}:\\d{1,2}(?::\\d{1,2})?[.,;:]\\d{1,3}";
    private static final Pattern NO_ARROW =
            Pattern.compile("^(\\s*(?:\\d{1,9}\\s+)?" + CLOCK + ")(?:\\s*[-–—−~]\\s*|\\s+)(" + CLOCK + "\\s*)$");
    private static final Pattern SETTINGS = Pattern.compile("\\s*+(?:[A-Za-z]++\\d?:\\S++\\s*+)*+");

    /// The times of a line; null when it is a line of text.
    public static @Nullable TimeLine of(String line, @Nullable FrameRate rate) {
        if (EXACT.matcher(line).matches()) {
            var timing = exact(line);
            return new TimeLine(timing, true, false, "", false);
        }
        var plain = Line.withoutMarks(line);
        var sides = sides(plain);
        return sides == null ? null : read(sides, rate);
    }

    /// Whether the line is meant to have times that cannot be read: an arrow, and digits with a colon beside it.
    public static boolean isBroken(String line) {
        var sides = sides(Line.withoutMarks(line));
        if (sides == null) {
            return false;
        }
        var hasArrow = line.contains(ARROW);
        return hasArrow
                ? beginsAsTime(sides[0]) || beginsAsTime(sides[1])
                : beginsAsTime(sides[0]) && beginsAsTime(sides[1]) && endsInDigit(sides[0]);
    }

    private static boolean beginsAsTime(String side) {
        var text = side.strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf(':') > 0;
    }

    private static boolean endsInDigit(String side) {
        var text = side.stripTrailing();
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    private static Timing exact(String line) {
        return new Timing(
                new ClockReader(line).time(), new ClockReader(line.substring(line.indexOf(ARROW) + 3)).time());
    }

    /// The texts before and after the arrow; null when there is neither an arrow nor two times.
    private static String @Nullable [] sides(String line) {
        var arrow = line.indexOf(ARROW);
        if (arrow >= 0) {
            return new String[] {line.substring(0, arrow), line.substring(arrow + ARROW.length())};
        }
        if (line.indexOf(':') < 0) {
            return null;
        }
        var other = OTHER_ARROW.matcher(line);
        if (other.find()) {
            return hasColons(line, other.start())
                    ? new String[] {line.substring(0, other.start()), line.substring(other.end())}
                    : null;
        }
        var none = NO_ARROW.matcher(line);
        return none.matches() ? new String[] {none.group(1), none.group(2)} : null;
    }

    private static boolean hasColons(String line, int arrow) {
        return line.lastIndexOf(':', arrow) >= 0 && line.indexOf(':', arrow) >= 0;
    }

    private static @Nullable TimeLine read(String[] sides, @Nullable FrameRate rate) {
        var index = INDEX.matcher(sides[0]);
        var hasIndex = index.find();
        var start = new ClockReader(hasIndex ? sides[0].substring(index.end()) : sides[0], rate);
        var end = new ClockReader(sides[1], rate);
        var startMs = start.time();
        var endMs = end.time();
        if (startMs == ClockReader.NONE
                || endMs == ClockReader.NONE
                || !start.rest().isBlank()
                || !end.isAtEnd()) {
            return null;
        }
        var rest = end.rest();
        return new TimeLine(
                new Timing(startMs, endMs),
                false,
                hasIndex,
                SETTINGS.matcher(rest).matches() ? "" : rest.strip(),
                start.lacksFrameRate() || end.lacksFrameRate());
    }
}
