package io.cuepress;

import io.cuepress.config.CuepressConfig;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The running service: says where it is to be found, and waits until it is told to stop.
public final class Service implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Service.class);
    private static final EpisodePage.Request NEWEST = new EpisodePage.Request(null, null, 2, null);

    private final CuepressConfig config;
    private final EpisodeListing listing;
    private final int port;

    Service(CuepressConfig config, EpisodeListing listing, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.listing = listing;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        if (config.sample()) {
            greet("http://localhost:" + port);
        }
        Quarkus.waitForExit();
        return 0;
    }

    private void greet(String base) {
        var text = new StringBuilder("Cuepress is running. Try:\n");
        text.append("  ").append(base).append("/\n");
        for (var episode : listing.page(NEWEST).episodes()) {
            var url = base + "/v1/episodes/" + episode.id();
            text.append("  ")
                    .append(base)
                    .append("/episodes/")
                    .append(episode.id())
                    .append("\n");
            text.append("  ").append(url).append("/subtitles.vtt\n");
            text.append("  ").append(url).append("/chapters.json\n");
        }
        text.append("  ").append(base).append("/q/swagger-ui\n");
        LOG.info(text.append("Ctrl-C stops it."));
    }
}
