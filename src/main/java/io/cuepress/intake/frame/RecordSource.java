package io.cuepress.intake.frame;

import io.cuepress.core.check.Problem.Code;
import java.io.IOException;
import java.util.Optional;

/// The records of one body, one after the other, each framed before it is looked into: so a broken or boundless record
/// costs no other.
public interface RecordSource extends AutoCloseable {

    /// The next record; empty at the end of the body.
    Optional<Framed> next() throws IOException;

    /// Gives back what was taken for reading, such as a file on disk.
    @Override
    default void close() throws IOException {}

    /// A record by its place: its number from 1, and the line it starts on, from 1.
    sealed interface Framed {
        long number();

        long line();
    }

    /// A record whose bytes are all there.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Whole(long number, long line, byte[] bytes) implements Framed {}

    /// A record that exceeded its limit and was passed over.
    record Oversize(long number, long line) implements Framed {}

    /// A place where the framing itself is broken, so that a record may be missing.
    record Broken(long number, long line, Code code, String detail) implements Framed {}
}
