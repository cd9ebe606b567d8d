package io.cuepress.intake.speech;

import io.cuepress.core.time.Timecode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// The unit of a time in the JSON of a recogniser, which reads numbers and texts as whole milliseconds, rounded half
/// up.
public enum SpeechUnit {
    SECONDS(3),
    MILLISECONDS(0),
    /// Of 100 nanoseconds, as Azure counts.
    TICKS(-4);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,100})?([eE][+-]?\\d{1,2})?");
    private static final Pattern IN_SECONDS = Pattern.compile("(-?\\d{1,12}(\\.\\d{1,12})?)s");
    private static final Pattern ISO_8601 = Pattern.compile("PT[\\dHMS.]{2,40}");

    private final int shift;

    SpeechUnit(int shift) {
        this.shift = shift;
    }

    /// A time in this unit, or in the unit that the text itself names; empty when it is no time below 100 hours.
    public OptionalLong ms(String text) {
        var given = text.strip();
        var inSeconds = IN_SECONDS.matcher(given);
        if (inSeconds.matches()) {
            return SECONDS.ms(inSeconds.group(1));
        }
        if (ISO_8601.matcher(given).matches()) {
            return iso(given);
        }
        return NUMBER.matcher(given).matches()
                ? plausible(new BigDecimal(given).movePointRight(shift))
                : OptionalLong.empty();
    }

    private static OptionalLong iso(String text) {
        try {
            return plausible(BigDecimal.valueOf(Duration.parse(text).toNanos(), 6));
        } catch (DateTimeException | ArithmeticException notATime) {
            return OptionalLong.empty();
        }
    }

    /// A time of whole seconds and nanoseconds.
    static OptionalLong ms(String seconds, String nanos) {
        return NUMBER.matcher(seconds).matches() && NUMBER.matcher(nanos).matches()
                ? plausible(new BigDecimal(seconds).movePointRight(3).add(new BigDecimal(nanos).movePointLeft(6)))
                : OptionalLong.empty();
    }

    private static OptionalLong plausible(BigDecimal ms) {
        return ms.abs().compareTo(BigDecimal.valueOf(Timecode.LIMIT_MS)) >= 0
                ? OptionalLong.empty()
                : OptionalLong.of(ms.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
