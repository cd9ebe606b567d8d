package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/// The rate at which one client has to send or receive. Only the time that the service waits for the client counts,
/// not the time that the service works in between, so a body or a file may have any length.
final class MinimumRate {

    private static final long NANOS_PER_MS = 1_000_000;

    private final double leastPerNano;
    private final long patienceNanos;
    private final LongSupplier nanoTime;
    private long waitedNanos;
    private long bytes;

    MinimumRate(CuepressConfig.Clients clients, LongSupplier nanoTime) {
        this.patienceNanos = clients.patience().toNanos();
        this.leastPerNano = (double) clients.leastBytes().asLongValue() / patienceNanos;
        this.nanoTime = nanoTime;
    }

    /// The same body; reading fails with [SlowClient] when the client sends it too slowly.
    InputStream check(InputStream body) {
        return new Body(body);
    }

    /// The same stream; writing fails with [SlowClient] when the client receives it too slowly.
    OutputStream check(OutputStream response) {
        return new Response(response);
    }

    /// The start of a wait, for [#waited].
    long start() {
        return nanoTime.getAsLong();
    }

    /// Counts a wait for the client, and the bytes that it sent or received.
    ///
    /// @throws SlowClient when the service has waited long enough to judge, and the rate is too low
    void waited(long start, long transferred) throws SlowClient {
        waitedNanos += nanoTime.getAsLong() - start;
        bytes += transferred;
        if (waitedNanos < patienceNanos) {
            return;
        }
        if (bytes < leastPerNano * waitedNanos) {
            throw new SlowClient(bytes, waitedNanos / NANOS_PER_MS);
        }
        waitedNanos = 0;
        bytes = 0;
    }

    private final class Body extends FilterInputStream {

        Body(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var start = start();
            var read = in.read();
            waited(start, 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var start = start();
            var read = in.read(into, offset, length);
            waited(start, Math.max(read, 0));
            return read;
        }

        /// Leaves the rest of the body unread: the server's own stream would read on to an end that may never come.
        /// The connection is closed instead.
        @Override
        public void close() {}
    }

    private final class Response extends FilterOutputStream {

        Response(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            var start = start();
            out.write(b);
            waited(start, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            var start = start();
            out.write(from, offset, length);
            waited(start, length);
        }
    }
}
