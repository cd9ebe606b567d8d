package io.cuepress.intake.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// A body that is one record.
public final class WholeBody implements RecordSource {

    private final ByteFeed feed;
    private final int limit;
    private boolean read;

    public WholeBody(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        var bytes = new ByteArrayOutputStream();
        for (var b = feed.next(); b != ByteFeed.END; b = feed.next()) {
            if (bytes.size() == limit) {
                return Optional.of(new Oversize(1, 1));
            }
            bytes.write(b);
        }
        return Optional.of(new Whole(1, 1, bytes.toByteArray()));
    }
}
