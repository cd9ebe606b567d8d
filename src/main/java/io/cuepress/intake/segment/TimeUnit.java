package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import io.cuepress.core.check.Pointer;
import io.cuepress.intake.record.Findings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;

/// What the numbers of a transcript count.
public enum TimeUnit {
    SECONDS(0),
    MILLISECONDS(3);

    private final int shift;

    TimeUnit(int shift) {
        this.shift = shift;
    }

    /// The number under the parser in whole milliseconds, below zero perhaps; empty, with the reason found, when it is
    /// no time that an episode can have.
    public OptionalLong read(JsonParser parser, Pointer place, Findings findings) throws IOException {
        return Seconds.read(parser, place, findings, this);
    }

    /// The name of the unit, to be read.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A number of seconds in this unit.
    BigDecimal of(BigDecimal seconds) {
        return seconds.movePointRight(shift);
    }

    /// Whole milliseconds, rounded half up.
    long ms(BigDecimal number) {
        return number.movePointRight(3 - shift)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
