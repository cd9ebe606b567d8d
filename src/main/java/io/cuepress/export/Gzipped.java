package io.cuepress.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Finished bytes in gzip, made when they are first asked for.
public final class Gzipped {

    private static final int SMALLEST = 500; // less fits a packet either way

    private final byte[] plain;
    private volatile byte @Nullable [] bytes;

    public Gzipped(byte[] plain) {
        this.plain = plain;
    }

    /// Whether it is worth it.
    public static boolean pays(int length) {
        return length >= SMALLEST;
    }

    /// The compressed bytes; made twice at worst, by two that ask at once.
    public byte[] bytes() {
        var made = bytes;
        if (made == null) {
            made = compressed(plain);
            bytes = made;
        }
        return made;
    }

    private static byte[] compressed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toByteArray();
    }
}
