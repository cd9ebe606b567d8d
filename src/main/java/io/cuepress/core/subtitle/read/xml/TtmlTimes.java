package io.cuepress.core.subtitle.read.xml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The time expressions of TTML (W3C, section 10.3.1): clock times with a fraction or frames, and offsets in hours,
/// minutes, seconds, milliseconds, frames or ticks, by the parameters of the root element.
final class TtmlTimes {

    /// Stands for an invalid time.
    static final long NONE = Long.MIN_VALUE;

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,9}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9})|[:;](\\d{1,3})(?:\\.(\\d{1,3}))?)?");
    private static final Pattern OFFSET = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)\\s*(h|m|s|ms|f|t)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final BigDecimal frameRate;
    private final BigDecimal nominalRate;
    private final BigDecimal tickRate;
    private final boolean isSmpte;

    private TtmlTimes(BigDecimal nominalRate, BigDecimal multiplier, BigDecimal tickRate, boolean isSmpte) {
        this.nominalRate = nominalRate;
        this.frameRate = nominalRate.multiply(multiplier, MathContext.DECIMAL64);
        this.tickRate = tickRate;
        this.isSmpte = isSmpte;
    }

    static TtmlTimes of(XMLStreamReader root) {
        var rate = number(XmlSource.attribute(root, "frameRate"), BigDecimal.valueOf(30));
        var subFrames = number(XmlSource.attribute(root, "subFrameRate"), BigDecimal.ONE);
        var hasRate = XmlSource.attribute(root, "frameRate") != null;
        var ticks = hasRate ? rate.multiply(subFrames) : BigDecimal.ONE;
        return new TtmlTimes(
                rate,
                multiplier(XmlSource.attribute(root, "frameRateMultiplier")),
                number(XmlSource.attribute(root, "tickRate"), ticks),
                "smpte".equals(XmlSource.attribute(root, "timeBase")));
    }

    /// The milliseconds of an expression, rounded half up; [#NONE] when it is invalid.
    long ms(String expression) {
        var text = expression.strip();
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            var seconds = BigDecimal.valueOf((Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2))) * 60
                    + Long.parseLong(clock.group(3)));
            return rounded(seconds(seconds, clock.group(4), clock.group(5)).multiply(THOUSAND));
        }
        var offset = OFFSET.matcher(text);
        return offset.matches() ? rounded(offset(new BigDecimal(offset.group(1)), offset.group(2))) : NONE;
    }

    /// With the time base of SMPTE all frames are counted, and a second has as many as the nominal rate.
    private BigDecimal seconds(BigDecimal whole, @Nullable String fraction, @Nullable String frames) {
        if (fraction != null) {
            return whole.add(new BigDecimal("0." + fraction));
        }
        var count = frames == null ? BigDecimal.ZERO : new BigDecimal(frames);
        if (isSmpte) {
            return divided(whole.multiply(nominalRate).add(count), frameRate);
        }
        return frames == null ? whole : whole.add(divided(count, frameRate));
    }

    private BigDecimal offset(BigDecimal number, @Nullable String metric) {
        return switch (metric == null ? "s" : metric) {
            case "h" -> number.multiply(BigDecimal.valueOf(3_600_000));
            case "m" -> number.multiply(BigDecimal.valueOf(60_000));
            case "ms" -> number;
            case "f" -> divided(number, frameRate).multiply(THOUSAND);
            case "t" -> divided(number, tickRate).multiply(THOUSAND);
            default -> number.multiply(THOUSAND);
        };
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal rate) {
        return number.divide(rate, MathContext.DECIMAL64);
    }

    private static long rounded(BigDecimal ms) {
        return ms.min(MOST).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal number(@Nullable String text, BigDecimal otherwise) {
        if (text == null || !NUMBER.matcher(text.strip()).matches()) {
            return otherwise;
        }
        var number = new BigDecimal(text.strip());
        return number.signum() > 0 ? number : otherwise;
    }

    /// `1000 1001`, or with a colon in older files.
    private static BigDecimal multiplier(@Nullable String text) {
        var parts = text == null ? new String[0] : text.strip().split("[\\s:/]+", -1);
        return parts.length == 2
                ? number(parts[0], BigDecimal.ONE).divide(number(parts[1], BigDecimal.ONE), MathContext.DECIMAL64)
                : BigDecimal.ONE;
    }
}
