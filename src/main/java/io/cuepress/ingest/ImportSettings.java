package io.cuepress.ingest;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.transcript.Language;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.intake.frame.Spool;
import io.cuepress.intake.record.IntakeOptions;
import io.cuepress.intake.record.IntakeOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the operator allows a record, and what a client chose.
@ApplicationScoped
public class ImportSettings {

    private final Limits limits;
    private final Spool spool;

    ImportSettings(CuepressConfig config) {
        var set = config.limits();
        this.limits = new Limits(
                Math.toIntExact(set.record().asLongValue()),
                set.segments(),
                set.segmentText(),
                set.title(),
                set.description(),
                set.depth());
        var imports = config.imports();
        this.spool = new Spool(
                imports.spoolDir().orElse(Spool.DEFAULT.folder()),
                imports.spoolLimit().asLongValue(),
                imports.parquetMemory().asLongValue());
    }

    /// Opens a body of episodes; empty when it begins like nothing that can be read.
    public Optional<Body> open(InputStream in, @Nullable String mediaType) throws IOException {
        return ImportFormat.open(in, mediaType, limits, spool);
    }

    /// Opens the body of a request: one transcript where details are given, else episodes.
    public Optional<Body> open(InputStream in, ImportRequest request) throws IOException {
        return request.details().isAny()
                ? Optional.of(ImportFormat.openTranscript(in, request.mediaType(), limits, request.details()))
                : open(in, request.mediaType());
    }

    Spool spool() {
        return spool;
    }

    public Limits limits() {
        return limits;
    }

    public IntakeOptions options(ImportRequest request) {
        return options(request.badSegments(), request.language());
    }

    public IntakeOptions options(BadSegments badSegments, @Nullable Language language) {
        return new IntakeOptions(limits, badSegments, language);
    }
}
