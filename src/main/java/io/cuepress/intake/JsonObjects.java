package io.cuepress.intake;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A body that starts with an object and does not say whether it is NDJSON or one object over many lines. The first
/// line
/// tells: when it closes what it opens, or when the next line opens an object again, every line is a record; otherwise
/// objects end where their braces do.
final class JsonObjects implements RecordSource {

    private final ByteFeed feed;
    private final int limit;
    private @Nullable JsonLines lines;
    private long number;

    JsonObjects(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (lines != null) {
            return lines.next();
        }
        if (feed.skipSpace() == ByteFeed.END) {
            return Optional.empty();
        }
        var line = feed.line();
        var frame = new Frame(limit);
        var depth = new JsonDepth();
        if (++number == 1) {
            takeLine(frame, depth);
            if (depth.isOutside() || feed.peek() == '{') {
                lines = new JsonLines(feed, limit, number);
                return Optional.of(frame.close(number, line));
            }
        }
        takeObject(frame, depth);
        return Optional.of(frame.close(number, line));
    }

    private void takeLine(Frame frame, JsonDepth depth) throws IOException {
        for (var b = feed.next(); b != ByteFeed.END; b = feed.next()) {
            depth.accept(b);
            frame.add(b);
            if (b == '\n') {
                return;
            }
        }
    }

    private void takeObject(Frame frame, JsonDepth depth) throws IOException {
        for (var b = feed.next(); b != ByteFeed.END; b = feed.next()) {
            depth.accept(b);
            frame.add(b);
            if (depth.isOutside()) {
                return;
            }
        }
    }
}
