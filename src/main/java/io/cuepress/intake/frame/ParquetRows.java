package io.cuepress.intake.frame;

import static java.util.Objects.requireNonNull;

import io.cuepress.core.check.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parquet: every row becomes a JSON object, with lists and structs. The format is read from its end, so the body
/// is put on disk first.
public final class ParquetRows implements RecordSource {

    public static final String MAGIC = "PAR1";

    private final ByteFeed feed;
    private final int limit;
    private final Spool spool;
    private @Nullable Path file;
    private @Nullable ParquetProcess process;
    private @Nullable RecordSource lines;
    private long number;
    private boolean done;

    public ParquetRows(ByteFeed feed, int limit, Spool spool) {
        this.feed = feed;
        this.limit = limit;
        this.spool = spool;
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        if (lines == null && !open()) {
            return broken(Code.TOO_LONG, FrameMessages.parquetTooLong(spool.bytes()));
        }
        var next = row();
        number = next.map(Framed::number).orElse(number);
        if (next.isPresent() && next.get() instanceof Whole whole && whole.bytes()[0] == ParquetToJson.FAILURE) {
            number--;
            return unreadable(new String(whole.bytes(), 1, whole.bytes().length - 1, StandardCharsets.UTF_8));
        }
        return next.isPresent() ? next.map(ParquetRows::withoutLine) : end();
    }

    /// The unread output of a killed process is lost.
    private Optional<Framed> row() {
        try {
            return requireNonNull(lines).next();
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /// A row of a Parquet file has no line.
    private static Framed withoutLine(Framed row) {
        return switch (row) {
            case Whole whole -> new Whole(whole.number(), 1, whole.bytes());
            case Oversize oversize -> new Oversize(oversize.number(), 1);
            case Broken broken -> broken;
        };
    }

    /// Puts the body on disk and starts to read it; false when it is too long. If the body breaks off, the client
    /// has to send it again; a later failure is one of the file or the machine.
    private boolean open() throws IOException {
        try (var out = spooled()) {
            if (copy(feed.rest(), out) > spool.bytes()) {
                return false;
            }
        }
        try {
            process = ParquetProcess.start(requireNonNull(file), spool);
        } catch (IOException failure) {
            throw new SpoolFailure(failure);
        }
        lines = new JsonLines(new ByteFeed(process.lines()), limit);
        return true;
    }

    private OutputStream spooled() {
        try {
            file = spool.newFile();
            return Files.newOutputStream(file);
        } catch (IOException failure) {
            throw new SpoolFailure(failure);
        }
    }

    private long copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        var copied = 0L;
        for (var read = in.read(buffer); read >= 0 && copied <= spool.bytes(); read = in.read(buffer)) {
            try {
                out.write(buffer, 0, read);
            } catch (IOException failure) {
                throw new SpoolFailure(failure);
            }
            copied += read;
        }
        return copied;
    }

    private Optional<Framed> end() throws IOException {
        done = true;
        return process == null || process.endedWell()
                ? Optional.empty()
                : unreadable(FrameMessages.parquetTooLarge(spool.readerBytes()));
    }

    private Optional<Framed> unreadable(String reason) {
        return broken(Code.NOT_PARQUET, FrameMessages.parquetUnreadable(reason));
    }

    private Optional<Framed> broken(Code code, String detail) {
        done = true;
        return Optional.of(new Broken(++number, 1, code, detail));
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
