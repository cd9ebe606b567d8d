package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

/// Files that are sent while they are made: so many at once, and each as long as its client keeps taking it.
@ApplicationScoped
public class Streams {

    private final CuepressConfig.Clients asked;
    private final Places files;
    private final Places followers;

    Streams(CuepressConfig config) {
        this.asked = config.clients();
        this.files =
                new Places("files", config.places().files(), config.places().longestWait());
        this.followers = new Places(
                "streams of events",
                config.places().followers(),
                config.places().longestWait());
    }

    /// The same file, within these bounds.
    public StreamingOutput bounded(StreamingOutput file) {
        return out -> {
            files.take();
            try {
                file.write(new PacedFile(out, new Pace(asked, System::nanoTime)));
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
