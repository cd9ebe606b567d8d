package io.cuepress.intake.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Unicode encoding that the bytes of a text show.
///
/// @param charset the encoding
/// @param markLength the length of the byte order mark, 0 for none
record UnicodeForm(Charset charset, int markLength) {

    private static final int SAMPLE = 4_096;

    /// The encoding by a byte order mark or, in UTF-16 and UTF-32 without one, by its zero bytes: text has no other.
    static Optional<UnicodeForm> of(byte[] bytes) {
        return Optional.ofNullable(byMark(bytes)).or(() -> byZeros(bytes));
    }

    /// The encoding by a byte order mark; null without one.
    static @Nullable UnicodeForm byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new UnicodeForm(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new UnicodeForm(StandardCharsets.UTF_32LE, 4);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new UnicodeForm(StandardCharsets.UTF_32BE, 4);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new UnicodeForm(StandardCharsets.UTF_16LE, 2);
        }
        return starts(bytes, 0xFE, 0xFF) ? new UnicodeForm(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Digits, spaces and line breaks have a zero in every byte but one, so a quarter of zeros at one place of each
    /// unit shows the encoding, whatever the language.
    private static Optional<UnicodeForm> byZeros(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        var zeros = new int[4];
        for (var i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        var units = length / 4;
        if (units == 0) {
            return Optional.empty();
        }
        if (bytes.length % 4 == 0 && zeros[2] == units && zeros[3] == units && zeros[0] == 0) {
            return Optional.of(new UnicodeForm(StandardCharsets.UTF_32LE, 0));
        }
        if (bytes.length % 4 == 0 && zeros[0] == units && zeros[1] == units && zeros[3] == 0) {
            return Optional.of(new UnicodeForm(StandardCharsets.UTF_32BE, 0));
        }
        return bytes.length % 2 == 0 ? utf16(zeros[0] + zeros[2], zeros[1] + zeros[3], units) : Optional.empty();
    }

    private static Optional<UnicodeForm> utf16(int even, int odd, int units) {
        var most = Math.max(even, odd);
        if (most * 2 < units || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(new UnicodeForm(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0));
    }
}
