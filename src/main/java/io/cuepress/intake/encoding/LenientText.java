package io.cuepress.intake.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/// A text that was decoded with U+FFFD in place of every invalid sequence of bytes.
///
/// @param text the text
/// @param bad the first invalid sequences, at most [#MOST_LISTED]
/// @param badCount the number of all
record LenientText(String text, List<Bad> bad, long badCount) {

    private static final int MOST_LISTED = 1_000;
    private static final int CHUNK = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    /// An invalid sequence.
    ///
    /// @param line its line, from 1
    /// @param bytes its bytes in hexadecimal, such as `0xD1`
    record Bad(int line, String bytes) {}

    /// The text of the bytes from `offset` on.
    static LenientText of(byte[] bytes, int offset, Charset charset) {
        return new Decoding(bytes, offset, charset).decode();
    }

    /// Whether at most this share of the characters, in percent, is invalid.
    boolean isReadable(int percent) {
        return badCount * 100 <= (long) text.length() * percent;
    }

    /// Whether a character outside ASCII was read.
    boolean hasOthersThanAscii() {
        return text.chars().anyMatch(c -> c > 0x7F && c != REPLACEMENT);
    }

    private static final class Decoding {

        private final Charset charset;
        private final ByteBuffer in;
        private final CharBuffer out = CharBuffer.allocate(CHUNK);
        private final StringBuilder text;
        private final List<Bad> bad = new ArrayList<>();
        private long badCount;
        private int line = 1;

        private Decoding(byte[] bytes, int offset, Charset charset) {
            this.charset = charset;
            this.in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
            this.text = new StringBuilder(bytes.length - offset);
        }

        private LenientText decode() {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CoderResult result;
            do {
                result = decoder.decode(in, out, true);
                drain();
                if (result.isError()) {
                    replace(result.length());
                }
            } while (!result.isUnderflow());
            decoder.flush(out);
            drain();
            return new LenientText(text.toString(), List.copyOf(bad), badCount);
        }

        private void drain() {
            out.flip();
            for (var i = out.position(); i < out.limit(); i++) {
                line += out.get(i) == '\n' ? 1 : 0;
            }
            text.append(out);
            out.clear();
        }

        private void replace(int length) {
            var hex = new StringBuilder();
            for (var i = 0; i < length; i++) {
                hex.append(i == 0 ? "" : " ").append(String.format("0x%02X", in.get()));
            }
            badCount++;
            text.append(REPLACEMENT);
            if (bad.size() < MOST_LISTED) {
                bad.add(new Bad(line, hex.toString()));
            }
        }
    }
}
