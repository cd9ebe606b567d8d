package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.Timecode;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Quoted;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// The unit in which a transcript counts time, with the reader of its numbers.
///
/// Numbers are read as decimals and rounded half up to whole milliseconds, so no binary fraction distorts a time.
public enum TimeUnit {
    SECONDS(0),
    MILLISECONDS(3);

    private static final int LONGEST = 1_000; // the work of reading a decimal grows with the square of its length
    private static final int MOST_PLAIN_DIGITS = 5; // before the point; the limit has six
    private static final int MOST_EXPONENT_DIGITS = 9;
    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?(\\d+)");
    private static final long NOT_PLAIN = -1;
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Timecode.LIMIT_MS, 3);
    private static final BigDecimal HALF_MS = new BigDecimal("0.0005");

    private final int shift;

    TimeUnit(int shift) {
        this.shift = shift;
    }

    /// Reads the number under the parser.
    ///
    /// @return whole milliseconds, possibly negative; empty, with the reason in `findings`, when the value is no
    ///     time below 100 hours
    public OptionalLong read(JsonParser parser, Pointer place, Findings findings) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return refuse(findings, place, Code.MISSING, SegmentMessages.notANumber("null", title()));
        }
        if (token == null || !token.isNumeric() || parser.isNaN()) {
            var message = SegmentMessages.notANumber(Quoted.value(parser), title());
            parser.skipChildren();
            return refuse(findings, place, Code.NOT_A_NUMBER, message);
        }
        if (parser.getTextLength() > LONGEST) {
            return refuse(findings, place, Code.OUT_OF_RANGE, SegmentMessages.timeTooLong(LONGEST));
        }
        var plain = this == SECONDS
                ? plainMs(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : NOT_PLAIN;
        return plain == NOT_PLAIN ? decimalMs(parser, place, findings) : OptionalLong.of(plain);
    }

    private static OptionalLong refuse(Findings findings, Pointer place, Code code, String message) {
        findings.add(place, code, message);
        return OptionalLong.empty();
    }

    private String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The milliseconds of a number in seconds that is digits, a point and digits, and below the limit; else
    /// [#NOT_PLAIN]. Nearly all times are of this form, and a decimal for each would be much of the work of an
    /// import. The fourth digit after the point rounds, whatever follows it.
    private static long plainMs(char[] text, int offset, int length) {
        var ms = 0L;
        var afterPoint = -1;
        for (var i = offset; i < offset + length; i++) {
            var c = text[i];
            if (c == '.' && afterPoint < 0) {
                afterPoint = 0;
            } else if (c < '0' || c > '9' || (afterPoint < 0 && i - offset >= MOST_PLAIN_DIGITS)) {
                return NOT_PLAIN;
            } else if (afterPoint < 3) {
                ms = ms * 10 + c - '0';
                afterPoint += afterPoint < 0 ? 0 : 1;
            } else if (afterPoint++ == 3 && c >= '5') {
                ms++;
            }
        }
        for (var digits = Math.max(0, afterPoint); digits < 3; digits++) {
            ms *= 10;
        }
        return ms;
    }

    /// Checks the exponent first: `BigDecimal` fails on one of more than nine digits or so.
    private OptionalLong decimalMs(JsonParser parser, Pointer place, Findings findings) throws IOException {
        var exponent = EXPONENT.matcher(parser.getText());
        return exponent.find() && exponent.group(1).length() > MOST_EXPONENT_DIGITS
                ? refuse(findings, place, Code.OUT_OF_RANGE, SegmentMessages.exponentTooLong(MOST_EXPONENT_DIGITS))
                : toMs(parser.getDecimalValue(), place, findings);
    }

    /// Compares before it rounds: rounding `1e-999999999` would write out all its zeros.
    private OptionalLong toMs(BigDecimal time, Pointer place, Findings findings) {
        if (time.abs().compareTo(fromSeconds(LIMIT.subtract(HALF_MS))) >= 0) {
            var limit = fromSeconds(LIMIT).toPlainString();
            return refuse(findings, place, Code.OUT_OF_RANGE, SegmentMessages.timeOutOfRange(title(), limit));
        }
        return OptionalLong.of(time.abs().compareTo(fromSeconds(HALF_MS)) < 0 ? 0 : rounded(time));
    }

    private BigDecimal fromSeconds(BigDecimal seconds) {
        return seconds.movePointRight(shift);
    }

    private long rounded(BigDecimal number) {
        return number.movePointRight(3 - shift)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
