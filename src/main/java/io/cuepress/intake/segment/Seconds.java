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
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Seconds as the wire has them, read as decimals and rounded half up to whole milliseconds: no binary fraction ever
/// touches a time.
final class Seconds {

    private static final int LONGEST = 1_000; // the work of reading a decimal grows with the square of its length
    private static final int MOST_PLAIN_DIGITS = 5; // in front of the point; the limit has six
    private static final int MOST_EXPONENT_DIGITS = 9;
    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?(\\d+)");
    private static final long NOT_PLAIN = -1;
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Timecode.LIMIT_MS, 3);
    private static final BigDecimal HALF_MS = new BigDecimal("0.0005");

    private Seconds() {}

    /// The number under the parser in milliseconds, below zero perhaps; empty, with the reason found, when it is no
    /// time that an episode can have.
    static OptionalLong read(JsonParser parser, Pointer pointer, Findings findings, TimeUnit unit) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            findings.add(pointer, Code.MISSING, "The time is null; give " + unit.title() + " as a number.");
            return OptionalLong.empty();
        }
        if (token == null || !token.isNumeric() || parser.isNaN()) {
            findings.add(
                    pointer,
                    Code.NOT_A_NUMBER,
                    "The time is " + Quoted.value(parser) + "; give " + unit.title() + " as a number.");
            parser.skipChildren();
            return OptionalLong.empty();
        }
        if (parser.getTextLength() > LONGEST) {
            findings.add(pointer, Code.OUT_OF_RANGE, "The time has more than " + LONGEST + " characters.");
            return OptionalLong.empty();
        }
        var plain = unit == TimeUnit.SECONDS
                ? plainMs(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : NOT_PLAIN;
        return plain == NOT_PLAIN ? decimalMs(parser, pointer, findings, unit) : OptionalLong.of(plain);
    }

    /// Looks at the exponent first: what a decimal cannot hold is no decimal.
    private static OptionalLong decimalMs(JsonParser parser, Pointer pointer, Findings findings, TimeUnit unit)
            throws IOException {
        var exponent = EXPONENT.matcher(parser.getText());
        if (exponent.find() && exponent.group(1).length() > MOST_EXPONENT_DIGITS) {
            findings.add(
                    pointer,
                    Code.OUT_OF_RANGE,
                    "The time has an exponent of more than " + MOST_EXPONENT_DIGITS + " digits.");
            return OptionalLong.empty();
        }
        return toMs(parser.getDecimalValue(), pointer, findings, unit);
    }

    /// The milliseconds of digits, a point and digits below the limit, which nearly all times are: the fourth digit
    /// behind the point rounds, whatever follows it. A decimal for each would be much of the work of an import.
    private static long plainMs(char[] text, int offset, int length) {
        var ms = 0L;
        var behindPoint = -1;
        for (var i = offset; i < offset + length; i++) {
            var c = text[i];
            if (c == '.' && behindPoint < 0) {
                behindPoint = 0;
            } else if (c < '0' || c > '9' || (behindPoint < 0 && i - offset >= MOST_PLAIN_DIGITS)) {
                return NOT_PLAIN;
            } else if (behindPoint < 3) {
                ms = ms * 10 + c - '0';
                behindPoint += behindPoint < 0 ? 0 : 1;
            } else if (behindPoint++ == 3 && c >= '5') {
                ms++;
            }
        }
        for (var digits = Math.max(0, behindPoint); digits < 3; digits++) {
            ms *= 10;
        }
        return ms;
    }

    /// Compares before it rounds: rounding `1e-999999999` would write out all its zeros.
    private static OptionalLong toMs(BigDecimal time, Pointer pointer, Findings findings, TimeUnit unit) {
        if (time.abs().compareTo(unit.of(LIMIT.subtract(HALF_MS))) >= 0) {
            findings.add(pointer, Code.OUT_OF_RANGE, "The time is 100 hours or more; times are seconds below 360000.");
            return OptionalLong.empty();
        }
        return OptionalLong.of(time.abs().compareTo(unit.of(HALF_MS)) < 0 ? 0 : unit.ms(time));
    }
}
