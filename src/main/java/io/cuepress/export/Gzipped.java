package io.cuepress.export;

import io.cuepress.heap.HeapBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Compresses bytes with gzip on first use.
public final class Gzipped {

    private static final int SMALLEST = 500; // smaller ones fit into one packet anyway

    private final byte[] plain;
    private volatile byte @Nullable [] bytes;

    public Gzipped(byte[] plain) {
        this.plain = plain;
    }

    /// Whether this many bytes are worth compressing.
    public static boolean pays(int length) {
        return length >= SMALLEST;
    }

    /// The compressed bytes. Concurrent first calls may each compress them.
    public byte[] bytes() {
        var compressed = bytes;
        if (compressed == null) {
            try (var _ = HeapBudget.SHARED.take(plain.length, HeapBudget.USUAL_WAIT)) {
                compressed = compress(plain);
                bytes = compressed;
            }
        }
        return compressed;
    }

    private static byte[] compress(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException("gzip failed although it only writes to memory", impossible);
        }
        return out.toByteArray();
    }
}
