package io.cuepress.intake.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stream in another encoding as UTF-8, with U+FFFD in place of each invalid sequence of bytes.
public final class Transcoded extends InputStream {

    private static final int CHUNK = 1 << 13;
    private static final int LONGEST_MARK = 4;

    private final Reader reader;
    private final CharBuffer characters = CharBuffer.allocate(CHUNK).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK * 3).flip();
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private boolean isAtEnd;

    private Transcoded(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    /// The stream in UTF-8: by its byte order mark of UTF-16 or UTF-32, or by the declared charset. A stream in UTF-8
    /// is returned as it is, and so is one with an unknown charset.
    ///
    /// @param in a stream that supports marks
    /// @param label the label of the declared charset, null for none
    public static InputStream utf8(InputStream in, @Nullable String label) throws IOException {
        in.mark(LONGEST_MARK);
        var first = in.readNBytes(LONGEST_MARK);
        in.reset();
        var marked = UnicodeForm.byMark(first);
        var declared = label == null ? Optional.<Charset>empty() : CharsetLabel.parse(label);
        var charset = marked == null ? declared.orElse(StandardCharsets.UTF_8) : marked.charset();
        return charset.equals(StandardCharsets.UTF_8) ? in : new Transcoded(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var taken = Math.min(length, bytes.remaining());
        bytes.get(target, offset, taken);
        return taken;
    }

    /// Whether there are bytes, after reading more if none are left.
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !isAtEnd) {
            characters.compact();
            isAtEnd = reader.read(characters) < 0;
            characters.flip();
            bytes.clear();
            encoder.encode(characters, bytes, isAtEnd);
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
