package io.cuepress.ingest;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.transcript.Language;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.episode.ImportFormat.Body;
import io.cuepress.intake.frame.Spool;
import io.cuepress.intake.record.GivenDetails;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The operator's settings for imports. It makes the [ImportOptions] of a request and opens bodies with them.
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

    public Limits limits() {
        return limits;
    }

    Spool spool() {
        return spool;
    }

    /// Options for one document whose format is known.
    public ImportOptions options(BadSegments badSegments, @Nullable Language language) {
        return options(null, badSegments, language, GivenDetails.NONE);
    }

    /// Options for the body of an import.
    public ImportOptions options(
            @Nullable String mediaType, BadSegments badSegments, @Nullable Language language, GivenDetails details) {
        return new ImportOptions(limits, badSegments, language, mediaType, null, details, null);
    }

    /// Opens the body of an import; empty when its format is not recognised.
    public Optional<Body> open(InputStream in, ImportOptions options) throws IOException {
        return ImportFormat.open(in, options, spool);
    }
}
