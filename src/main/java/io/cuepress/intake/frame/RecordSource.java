package io.cuepress.intake.frame;

import io.cuepress.core.check.Problem.Code;
import java.io.IOException;
import java.util.Optional;

/// The records of one body in their order. Each is framed before it is parsed, so a broken or endless record does
/// not affect others.
public interface RecordSource extends AutoCloseable {

    /// The next record; empty at the end of the body.
    Optional<Framed> next() throws IOException;

    /// Releases resources, such as a file on disk.
    @Override
    default void close() throws IOException {}

    /// A record with its number and the line it starts on, both from 1.
    sealed interface Framed {
        long number();

        long line();
    }

    /// A complete record.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Whole(long number, long line, byte[] bytes) implements Framed {}

    /// A record over the limit, whose bytes were skipped.
    record Oversize(long number, long line) implements Framed {}

    /// A place where the framing is broken, so a record may be missing.
    record Broken(long number, long line, Code code, String detail) implements Framed {}
}
