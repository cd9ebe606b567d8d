package io.cuepress.intake.frame;

import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import java.io.ByteArrayOutputStream;

/// The bytes of the record that is being framed, up to the limit; beyond it they are only counted. The next record
/// takes the same room again, unless the last was of a size that few are.
final class Frame {

    private static final int USUAL = 1 << 20;

    private final int limit;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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

    /// The record so far under its number and line; what comes next is another.
    Framed close(long number, long line) {
        var framed = oversize ? new Oversize(number, line) : new Whole(number, line, bytes.toByteArray());
        if (bytes.size() > USUAL) {
            bytes = new ByteArrayOutputStream();
        }
        bytes.reset();
        oversize = false;
        return framed;
    }
}
