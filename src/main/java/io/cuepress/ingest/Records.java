package io.cuepress.ingest;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Imported;
import io.cuepress.intake.ImportFormat.Body;
import io.cuepress.intake.IntakeOptions;
import io.cuepress.intake.RecordReader;
import io.cuepress.intake.RecordSource;
import io.cuepress.intake.RecordSource.Broken;
import io.cuepress.intake.RecordSource.Framed;
import io.cuepress.intake.RecordSource.Oversize;
import io.cuepress.intake.RecordSource.Whole;
import io.cuepress.store.ImportRun.Rejection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The records of a body, each read into an episode or into the reasons why it is none.
final class Records {

    private final RecordSource source;
    private final RecordReader reader;
    private final int limit;

    Records(Body body, IntakeOptions options) {
        this.source = body.records();
        this.reader = body.reader(options);
        this.limit = options.limits().recordBytes();
    }

    Optional<Read> next() throws IOException {
        return source.next().map(this::read);
    }

    private Read read(Framed record) {
        return switch (record) {
            case Whole whole -> read(whole);
            case Oversize(var number, var line) ->
                refused(number, line, Code.TOO_LONG, "The record is longer than " + limit + " bytes.");
            case Broken(var number, var line, var detail) -> refused(number, line, Code.NOT_JSON, detail);
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

    /// What became of a record.
    sealed interface Read {
        List<String> ignored();
    }

    /// Something to store.
    record Taken(long record, Imported content, List<Problem> repairs, List<String> ignored, int bytes)
            implements Read {}

    /// No episode, and why.
    record Refused(Rejection rejection, List<String> ignored) implements Read {}
}
