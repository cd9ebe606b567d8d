package io.cuepress.intake.frame;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// What may be around a body, told by its first bytes, once or several times over.
///
/// To add one: a constant with its name as a `Content-Encoding`, its media types, its first bytes, and what opens it.
public enum Compression {
    GZIP(
            "gzip",
            List.of("application/gzip", "application/x-gzip"),
            new int[] {0x1F, 0x8B},
            in -> new GZIPInputStream(new Patient(in), Compression.BUFFER)),
    ZSTD(
            "zstd",
            List.of("application/zstd", "application/x-zstd"),
            new int[] {0x28, 0xB5, 0x2F, 0xFD},
            in -> new ZstdInputStreamNoFinalizer(in));

    private static final int BUFFER = 64 << 10;
    private static final int MOST_LAYERS = 3;

    private final String encoding;
    private final List<String> mediaTypes;
    private final int[] magic;
    private final Opening opening;

    Compression(String encoding, List<String> mediaTypes, int[] magic, Opening opening) {
        this.encoding = encoding;
        this.mediaTypes = mediaTypes;
        this.magic = magic;
        this.opening = opening;
    }

    /// The compression of a `Content-Encoding`.
    public static Optional<Compression> ofEncoding(String encoding) {
        var name = encoding.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(compression -> compression.encoding.equals(name) || ("x-" + compression.encoding).equals(name))
                .findFirst();
    }

    /// The names of all, as a `Content-Encoding` has them.
    public static List<String> encodings() {
        return Stream.of(values()).map(compression -> compression.encoding).toList();
    }

    /// Whether a media type says how a body is compressed and nothing more.
    public static boolean isMediaType(String mediaType) {
        return Stream.of(values()).anyMatch(compression -> compression.mediaTypes.contains(mediaType));
    }

    /// The body without what is around it.
    public static InputStream unwrapped(InputStream body) throws IOException {
        InputStream in = new BufferedInputStream(new Unpromising(body), BUFFER);
        for (var layer = 0; layer < MOST_LAYERS; layer++) {
            var around = around(in);
            if (around.isEmpty()) {
                return in;
            }
            in = new BufferedInputStream(around.get().opening.open(in), BUFFER);
        }
        return in;
    }

    private static Optional<Compression> around(InputStream in) throws IOException {
        in.mark(4);
        var first = in.readNBytes(4);
        in.reset();
        return Stream.of(values())
                .filter(compression -> compression.begins(first))
                .findFirst();
    }

    private boolean begins(byte[] first) {
        if (first.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((first[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open(InputStream in) throws IOException;
    }

    /// The server says of a body that all its length is at hand; a buffer that believed it would wait for the last byte
    /// before it gave the first. To close it is the server's own business.
    private static final class Unpromising extends FilterInputStream {

        private Unpromising(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {}
    }

    /// A gzip file may have several members; Java looks for the next only where bytes are said to be at hand, which a
    /// slow network does not say.
    private static final class Patient extends FilterInputStream {

        private Patient(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
