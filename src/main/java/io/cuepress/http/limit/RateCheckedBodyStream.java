package io.cuepress.http.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The body of a request, as long as it keeps coming.
final class RateCheckedBodyStream extends FilterInputStream {

    private final MinimumRate pace;

    RateCheckedBodyStream(InputStream in, MinimumRate pace) {
        super(in);
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        var since = pace.now();
        var read = in.read();
        pace.waited(since, 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var since = pace.now();
        var read = in.read(bytes, offset, length);
        pace.waited(since, Math.max(read, 0));
        return read;
    }

    /// The server's own stream reads on to the end, of which there may be none: [UnreadBodies] ends the connection.
    @Override
    public void close() {}
}
