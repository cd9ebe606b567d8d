package io.cuepress.intake.episode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A duration as data sets write it: seconds, `1:02:03`, or ISO 8601 as `PT1H2M3S`.
final class DurationText {

    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}(\\.\\d{0,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,4}):(?=[0-5]?\\d:))?(\\d{1,4}):([0-5]\\d(?:\\.\\d{1,30})?)");
    private static final Pattern ISO = Pattern.compile("[pP][\\d.dDtThHmMsS]{1,40}");
    private static final long LONGEST_SECONDS = 1_000_000_000;

    private DurationText() {}

    /// In whole milliseconds, rounded half up, perhaps not positive; empty when the text is no duration.
    static OptionalLong ms(String text) {
        var clock = CLOCK.matcher(text);
        if (SECONDS.matcher(text).matches()) {
            return ms(new BigDecimal(text));
        }
        if (clock.matches()) {
            var hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            var minutes = hours * 60 + Long.parseLong(clock.group(2));
            return ms(new BigDecimal(clock.group(3)).add(BigDecimal.valueOf(minutes * 60)));
        }
        return ISO.matcher(text).matches() ? iso(text) : OptionalLong.empty();
    }

    private static OptionalLong iso(String text) {
        try {
            var duration = Duration.parse(text);
            return ms(BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
        } catch (DateTimeException notReadable) {
            return OptionalLong.empty();
        }
    }

    /// The bound keeps the number of milliseconds within a long; it is far beyond any duration.
    private static OptionalLong ms(BigDecimal seconds) {
        var bounded = seconds.min(BigDecimal.valueOf(LONGEST_SECONDS));
        var ms = bounded.max(BigDecimal.ONE.negate()).movePointRight(3);
        return OptionalLong.of(ms.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
