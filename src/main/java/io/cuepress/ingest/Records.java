package io.cuepress.ingest;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Imported;
import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.intake.episode.RecordReader;
import io.cuepress.intake.frame.RecordSource;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import io.cuepress.store.run.ImportRun.Rejection;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The records of a body in their order, each parsed into an episode or rejected with its problems.
///
/// Parsing is most of the work of an import: while one record waits to be stored, the next ones are parsed on every
/// processor, as many as memory allows.
final class Records implements AutoCloseable {

    private static final int MOST_AHEAD = 2 * Runtime.getRuntime().availableProcessors();
    private static final long MOST_BYTES_AHEAD = 4L << 20;

    private final RecordSource source;
    private final RecordReader reader;
    private final int limit;
    private final ExecutorService readers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-reader").factory());
    private final Queue<Reading> ahead = new ArrayDeque<>();
    private long bytesAhead;
    private boolean ended;
    private @Nullable IOException cutOff;

    Records(Body body) {
        this.source = body.records();
        this.reader = body.reader();
        this.limit = body.recordLimit();
    }

    /// The next record; empty after the last.
    ///
    /// @throws IOException when the body breaks off, once every record before that was returned
    Optional<Read> next() throws IOException {
        readAhead();
        var next = ahead.poll();
        if (next != null) {
            bytesAhead -= next.bytes;
            return Optional.of(result(next.result));
        }
        if (cutOff != null) {
            throw cutOff;
        }
        return Optional.empty();
    }

    private void readAhead() {
        while (!ended && ahead.size() < MOST_AHEAD && bytesAhead < MOST_BYTES_AHEAD) {
            try {
                source.next().ifPresentOrElse(this::begin, () -> ended = true);
            } catch (IOException broken) {
                cutOff = broken;
                ended = true;
            }
        }
    }

    private void begin(Framed record) {
        var bytes = record instanceof Whole whole ? whole.bytes().length : 0;
        ahead.add(new Reading(readers.submit(() -> read(record)), bytes));
        bytesAhead += bytes;
    }

    private static Read result(Future<Read> reading) throws IOException {
        try {
            return reading.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while a record was parsed").initCause(stop);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
        }
    }

    private Read read(Framed record) {
        return switch (record) {
            case Whole whole -> read(whole);
            case Oversize(var number, var line) ->
                refused(number, line, Code.TOO_LONG, "The record is longer than " + limit + " bytes; split it.");
            case Broken(var number, var line, var code, var detail) -> refused(number, line, code, detail);
        };
    }

    private Read read(Whole whole) {
        var read = reader.read(whole.bytes());
        return switch (read.content()) {
            case Checked.Valid<? extends Imported>(var content, var repairs) ->
                new Taken(whole.number(), content, repairs, read.ignored(), whole.bytes().length);
            case Checked.Invalid<? extends Imported>(var problems) ->
                new Refused(new Rejection(whole.number(), whole.line(), read.id(), problems), read.ignored());
        };
    }

    private static Read refused(long number, long line, Code code, String detail) {
        return new Refused(
                new Rejection(number, line, null, List.of(new Problem(Pointer.ROOT, code, detail))), List.of());
    }

    @Override
    public void close() {
        readers.shutdown();
    }

    /// A record that is being parsed.
    private record Reading(Future<Read> result, long bytes) {}

    /// The result of reading a record.
    sealed interface Read {
        List<String> ignored();
    }

    /// A record to be stored.
    record Taken(long record, Imported content, List<Problem> repairs, List<String> ignored, int bytes)
            implements Read {}

    /// A rejected record.
    record Refused(Rejection rejection, List<String> ignored) implements Read {}
}
