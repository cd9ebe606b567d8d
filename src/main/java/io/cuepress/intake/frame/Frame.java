package io.cuepress.intake.frame;

import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import java.io.ByteArrayOutputStream;

/// The bytes of the record that is being framed, up to the limit; further bytes are dropped. The buffer is reused
/// for the next record unless it has grown unusually large.
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

    /// Ends the record and returns it with its number and line.
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
