package io.cuepress.intake.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The bytes of a body one at a time, with look-ahead and the current line number. A byte order mark is skipped.
public final class ByteFeed implements AutoCloseable {

    public static final int END = -1;
    private static final int BUFFER = 64 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long line = 1;
    private long count;

    public ByteFeed(InputStream in) throws IOException {
        this.in = in;
        for (var mark : new int[] {0xEF, 0xBB, 0xBF}) {
            if (peek() != mark) {
                break;
            }
            next();
        }
    }

    /// The byte that [#next()] returns next, or [#END].
    int peek() throws IOException {
        if (position == filled) {
            filled = in.read(buffer, 0, BUFFER);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position] & 0xFF;
    }

    int next() throws IOException {
        var b = peek();
        if (b != END) {
            position++;
            count++;
            if (b == '\n') {
                line++;
            }
        }
        return b;
    }

    /// Moves the rest of the line into a frame, and skips its line feed.
    void takeLine(Frame frame) throws IOException {
        while (peek() != END) {
            var end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            frame.add(buffer, position, end - position);
            count += end - position;
            position = end;
            if (end < filled) {
                next();
                return;
            }
        }
    }

    /// Skips white space; the answer is the byte after it.
    public int skipSpace() throws IOException {
        while (isSpace(peek())) {
            next();
        }
        return peek();
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /// The next bytes, up to `count`, without consuming them; each as one character.
    public String lookAhead(int count) throws IOException {
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= position;
        position = 0;
        while (filled < Math.min(count, BUFFER)) {
            var read = in.read(buffer, filled, BUFFER - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        return new String(buffer, 0, Math.min(count, filled), StandardCharsets.ISO_8859_1);
    }

    /// All bytes from here on, counted as they are read.
    InputStream rest() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return next();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (peek() == END) {
                    return END;
                }
                var taken = Math.min(length, filled - position);
                System.arraycopy(buffer, position, bytes, offset, taken);
                position += taken;
                count += taken;
                return taken;
            }
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The line of the next byte, from 1.
    long line() {
        return line;
    }

    /// The number of bytes consumed.
    public long count() {
        return count;
    }
}
