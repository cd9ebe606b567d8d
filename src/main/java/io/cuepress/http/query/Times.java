package io.cuepress.http.query;

import io.cuepress.core.time.Timecode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times in a URL: seconds or a timecode, rounded half up to whole milliseconds.
public final class Times {

    private static final Pattern MOMENT =
            Pattern.compile("(?:(?:(?<h>\\d{1,2}):)?(?<m>\\d{1,2}):)?(?<s>\\d{1,6}(?:[.,]\\d{1,9})?)");
    private static final Pattern SECONDS = Pattern.compile("[+-]?\\d{1,6}(?:\\.\\d{1,3})?");

    private Times() {}

    /// `75.5`, `1:15.5`, `00:01:15.500`; minutes and seconds beyond 59 only in the first place.
    public static Optional<Timecode> moment(String text) {
        var form = MOMENT.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var seconds = new BigDecimal(form.group("s").replace(',', '.'));
        var minutes = number(form.group("m"));
        var tooManySeconds = form.group("m") != null && seconds.intValue() > 59;
        var tooManyMinutes = form.group("h") != null && minutes > 59;
        if (tooManySeconds || tooManyMinutes) {
            return Optional.empty();
        }
        var ms = seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var total = (number(form.group("h")) * 60 + minutes) * 60_000 + ms;
        return total < Timecode.LIMIT_MS ? Optional.of(new Timecode(total)) : Optional.empty();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// Seconds with a sign, in milliseconds.
    public static Optional<Long> shift(String text) {
        if (!SECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        var ms = new BigDecimal(text).movePointRight(3).longValueExact();
        return Math.abs(ms) < Timecode.LIMIT_MS ? Optional.of(ms) : Optional.empty();
    }
}
