package io.cuepress.core.subtitle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// How much faster the target plays than the source, as an exact fraction such as 25/23.976; from 1/10 to 10.
public record Rate(BigDecimal target, BigDecimal source) {

    public static final Rate SAME = new Rate(BigDecimal.ONE, BigDecimal.ONE);
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(?:/(\\d{1,6}(?:\\.\\d{1,6})?))?");

    /// @throws IllegalArgumentException when the fraction is not within 1/10 and 10
    public Rate {
        if (!isInRange(target, source)) {
            throw new IllegalArgumentException("the rate " + target + "/" + source + " is not within 1/10 and 10");
        }
    }

    /// Parses a number or a fraction, such as `1.001` or `25/23.976`; empty when the text is neither or is out
    /// of range.
    public static Optional<Rate> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var target = new BigDecimal(match.group(1));
        var source = match.group(2) == null ? BigDecimal.ONE : new BigDecimal(match.group(2));
        return isInRange(target, source) ? Optional.of(new Rate(target, source)) : Optional.empty();
    }

    private static boolean isInRange(BigDecimal target, BigDecimal source) {
        return source.signum() > 0
                && target.multiply(BigDecimal.TEN).compareTo(source) >= 0
                && source.multiply(BigDecimal.TEN).compareTo(target) >= 0;
    }

    /// Converts milliseconds of the source to milliseconds of the target, rounded half up.
    public long apply(long ms) {
        return BigDecimal.valueOf(ms)
                .multiply(source)
                .divide(target, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
