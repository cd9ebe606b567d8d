package io.cuepress.core.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Frames per second as an exact fraction: 23.976 is 24000/1001, as television has it.
///
/// @param frames  the frames in that many seconds, at least 1
/// @param seconds  at least 1
public record FrameRate(long frames, long seconds) {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(240);
    private static final Map<String, Long> OF_TELEVISION =
            Map.of("23.976", 24L, "23.98", 24L, "29.97", 30L, "47.952", 48L, "59.94", 60L, "119.88", 120L);

    /// Checks that both are positive.
    ///
    /// @throws IllegalArgumentException when they are not
    public FrameRate {
        if (frames < 1 || seconds < 1) {
            throw new IllegalArgumentException("not a frame rate: " + frames + "/" + seconds);
        }
    }

    /// Parses a number such as `25` or `23.976`, from 1 to 240; empty when the text is none.
    public static Optional<FrameRate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var rate = new BigDecimal(text);
        if (rate.compareTo(BigDecimal.ONE) < 0 || rate.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        var plain = rate.stripTrailingZeros().toPlainString();
        var whole = OF_TELEVISION.get(plain.startsWith("23.976") ? "23.976" : plain);
        return Optional.of(
                whole == null
                        ? new FrameRate(rate.movePointRight(6).longValueExact(), 1_000_000)
                        : new FrameRate(whole * 1000, 1001));
    }

    /// The time of a frame counted from 0, in milliseconds, rounded half up.
    public long toMs(long frame) {
        return BigDecimal.valueOf(frame)
                .multiply(BigDecimal.valueOf(seconds * 1000))
                .divide(BigDecimal.valueOf(frames), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    /// The frames that a timecode counts in a second: 24 of 23.976.
    public int nominal() {
        return (int) ((frames + seconds - 1) / seconds);
    }
}
