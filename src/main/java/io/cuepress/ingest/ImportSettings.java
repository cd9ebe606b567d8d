package io.cuepress.ingest;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.transcript.Language;
import io.cuepress.intake.IntakeOptions;
import io.cuepress.intake.IntakeOptions.BadSegments;
import io.cuepress.intake.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// What the operator allows a record, and what a client chose.
@ApplicationScoped
public class ImportSettings {

    private final Limits limits;

    ImportSettings(CuepressConfig config) {
        var set = config.limits();
        this.limits = new Limits(
                Math.toIntExact(set.record().asLongValue()),
                set.segments(),
                set.segmentText(),
                set.title(),
                set.description(),
                set.depth());
    }

    public Limits limits() {
        return limits;
    }

    public IntakeOptions options(BadSegments badSegments, @Nullable Language language) {
        return new IntakeOptions(limits, badSegments, language);
    }
}
