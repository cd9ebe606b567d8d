package io.cuepress.ingest;

import io.cuepress.config.CuepressConfig;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/// The two sample episodes of a new embedded library.
@ApplicationScoped
class SampleLibrary {

    private static final Logger LOG = Logger.getLogger(SampleLibrary.class);
    private static final String RESOURCE = "/sample/episodes.jsonl";
    private static final EpisodePage.Request ANY = new EpisodePage.Request(null, null, 1, null);

    private final CuepressConfig config;
    private final EpisodeListing listing;
    private final Importer importer;
    private final ImportSettings settings;

    SampleLibrary(CuepressConfig config, EpisodeListing listing, Importer importer, ImportSettings settings) {
        this.config = config;
        this.listing = listing;
        this.importer = importer;
        this.settings = settings;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (!config.sample()
                || !config.embedded()
                || !listing.page(ANY).episodes().isEmpty()) {
            return;
        }
        try (var in = SampleLibrary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the resource " + RESOURCE + " is missing; build the program again");
            }
            var body = settings.open(in, ImportOptions.of(settings.limits()).withMediaType("application/x-ndjson"))
                    .orElseThrow(() -> new IOException(RESOURCE + " is not NDJSON"));
            importer.run(UUID.randomUUID(), body)
                    .ifPresent(run -> LOG.infof(
                            "imported %d sample episodes", run.counts().created()));
        }
    }
}
