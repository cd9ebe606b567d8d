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

/// The compressions of a body, recognised by their first bytes and possibly nested.
///
/// To add one: a constant with its name as a `Content-Encoding`, its media types, its first bytes, and what
/// opens it.
public enum Compression {
    GZIP(
            "gzip",
            List.of("application/gzip", "application/x-gzip"),
            new int[] {0x1F, 0x8B},
            in -> new GZIPInputStream(new AlwaysAvailable(in), Compression.BUFFER)),
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

    /// The names of all, as in `Content-Encoding`.
    public static List<String> encodings() {
        return Stream.of(values()).map(compression -> compression.encoding).toList();
    }

    /// Whether a media type names only a compression.
    public static boolean isMediaType(String mediaType) {
        return Stream.of(values()).anyMatch(compression -> compression.mediaTypes.contains(mediaType));
    }

    /// The body without its compression.
    public static InputStream unwrapped(InputStream body) throws IOException {
        InputStream in = new BufferedInputStream(new WithoutAvailable(body), BUFFER);
        for (var layer = 0; layer < MOST_LAYERS; layer++) {
            var compression = recognised(in);
            if (compression.isEmpty()) {
                return in;
            }
            in = new BufferedInputStream(compression.get().opening.open(in), BUFFER);
        }
        return in;
    }

    private static Optional<Compression> recognised(InputStream in) throws IOException {
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

    /// Hides `available` and `close` of the server's stream. Its `available` is the length of the whole body, and a
    /// buffer that relied on it would wait for the last byte before it returned the first. The server closes the
    /// stream itself.
    private static final class WithoutAvailable extends FilterInputStream {

        private WithoutAvailable(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {}
    }

    /// A gzip file may have several members. Java looks for the next one only when bytes are available, which a
    /// slow network does not report.
    private static final class AlwaysAvailable extends FilterInputStream {

        private AlwaysAvailable(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
