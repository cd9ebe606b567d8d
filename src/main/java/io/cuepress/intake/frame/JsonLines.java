package io.cuepress.intake.frame;

import java.io.IOException;
import java.util.Optional;

/// NDJSON: one record per line, blank lines skipped. A broken line is one broken record.
public final class JsonLines implements RecordSource {

    private final ByteFeed feed;
    private final Frame frame;
    private long number;

    public JsonLines(ByteFeed feed, int limit) {
        this(feed, limit, 0);
    }

    /// Continues after `number` earlier records.
    public JsonLines(ByteFeed feed, int limit, long number) {
        this.feed = feed;
        this.frame = new Frame(limit);
        this.number = number;
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (feed.skipSpace() == ByteFeed.END) {
            return Optional.empty();
        }
        var line = feed.line();
        feed.takeLine(frame);
        return Optional.of(frame.close(++number, line));
    }
}
