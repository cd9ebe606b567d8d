package io.cuepress.http.limit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// What is sent while it is made, as long as the client keeps taking it.
final class RateCheckedFileStream extends FilterOutputStream {

    private final MinimumRate pace;

    RateCheckedFileStream(OutputStream out, MinimumRate pace) {
        super(out);
        this.pace = pace;
    }

    @Override
    public void write(int b) throws IOException {
        var since = pace.now();
        out.write(b);
        pace.waited(since, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var since = pace.now();
        out.write(bytes, offset, length);
        pace.waited(since, length);
    }
}
