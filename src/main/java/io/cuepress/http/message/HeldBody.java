package io.cuepress.http.message;

import io.cuepress.heap.HeapBudget;
import io.cuepress.http.limit.SlowClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/// A body that is read as a whole before anything is done with it. What it holds of the heap is taken as it arrives,
/// and it has to arrive in a time that grows with its length, so that nobody can hold a large share for long.
final class HeldBody {

    /// The bytes of the heap for one of the body: while it grows, and for what is read from it.
    private static final long FACTOR = 5;

    private static final int PIECE = 64 << 10;
    private static final long FREE_NANOS = 60_000_000_000L;
    private static final long NANOS_PER_BYTE = 10_000; // 100 KB a second
    private static final long NANOS_PER_MS = 1_000_000;

    private HeldBody() {}

    /// Reads a body up to a limit, and one byte more if it is longer, and answers it while its share is held.
    static <T> T read(InputStream in, int limit, Function<byte[], T> answer) throws IOException {
        try (var share = HeapBudget.SHARED.lease()) {
            return answer.apply(read(in, limit, share));
        }
    }

    private static byte[] read(InputStream in, int limit, HeapBudget.Lease share) throws IOException {
        var start = System.nanoTime();
        var body = new ByteArrayOutputStream();
        var piece = in.readNBytes(Math.min(PIECE, limit + 1));
        while (piece.length > 0) {
            share.growTo(FACTOR * (body.size() + piece.length));
            body.writeBytes(piece);
            check(body.size(), System.nanoTime() - start);
            piece = in.readNBytes(Math.min(PIECE, limit + 1 - body.size()));
        }
        return body.toByteArray();
    }

    private static void check(int bytes, long nanos) throws SlowClient {
        if (nanos > FREE_NANOS + bytes * NANOS_PER_BYTE) {
            throw new SlowClient(bytes, nanos / NANOS_PER_MS);
        }
    }
}
