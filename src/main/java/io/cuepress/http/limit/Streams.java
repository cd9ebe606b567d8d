package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

/// Bounds the responses that are sent while they are produced: how many at the same time, and how slowly a client may
/// receive one.
@ApplicationScoped
public class Streams {

    private final CuepressConfig.Clients clients;
    private final Bulkhead files;
    private final Bulkhead followers;

    Streams(CuepressConfig config) {
        var places = config.places();
        this.clients = config.clients();
        this.files = new Bulkhead(LimitText.FILES, places.files(), places.longestWait());
        this.followers = new Bulkhead(LimitText.FOLLOWERS, places.followers(), places.longestWait());
    }

    /// The same file, within the bounds for files.
    public StreamingOutput bounded(StreamingOutput file) {
        return out -> {
            files.acquire();
            try {
                file.write(new MinimumRate(clients, System::nanoTime).check(out));
            } finally {
                files.release();
            }
        };
    }

    /// The same events, within the bound for followers. Events have no minimum rate: they are sent when they happen.
    public StreamingOutput followed(StreamingOutput events) {
        return out -> {
            followers.acquire();
            try {
                events.write(out);
            } finally {
                followers.release();
            }
        };
    }
}
