package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

/// Files that are sent while they are made: so many at once, and each as long as its client keeps taking it.
@ApplicationScoped
public class Streams {

    private final CuepressConfig.Clients asked;
    private final Bulkhead files;
    private final Bulkhead followers;

    Streams(CuepressConfig config) {
        this.asked = config.clients();
        this.files =
                new Bulkhead("files", config.places().files(), config.places().longestWait());
        this.followers = new Bulkhead(
                "streams of events",
                config.places().followers(),
                config.places().longestWait());
    }

    /// The same file, within these bounds.
    public StreamingOutput bounded(StreamingOutput file) {
        return out -> {
            files.take();
            try {
                file.write(new RateCheckedFileStream(out, new MinimumRate(asked, System::nanoTime)));
            } finally {
                files.giveBack();
            }
        };
    }

    /// The same events; they come as slowly as they happen.
    public StreamingOutput followed(StreamingOutput events) {
        return out -> {
            followers.take();
            try {
                events.write(out);
            } finally {
                followers.giveBack();
            }
        };
    }
}
