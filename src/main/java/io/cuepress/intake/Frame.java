package io.cuepress.intake;

import io.cuepress.intake.RecordSource.Framed;
import io.cuepress.intake.RecordSource.Oversize;
import io.cuepress.intake.RecordSource.Whole;
import java.io.ByteArrayOutputStream;

/// The bytes of the record that is being framed, up to the limit; beyond it they are only counted.
final class Frame {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    private boolean oversize;

    Frame(int limit) {
        this.limit = limit;
    }

    void add(int b) {
        if (bytes.size() < limit) {
            bytes.write(b);
        } else {
            oversize = true;
        }
    }

    void add(byte[] more, int from, int length) {
        var taken = Math.min(length, limit - bytes.size());
        bytes.write(more, from, taken);
        oversize |= taken < length;
    }

    /// The record so far under its number and line.
    Framed close(long number, long line) {
        return oversize ? new Oversize(number, line) : new Whole(number, line, bytes.toByteArray());
    }
}
