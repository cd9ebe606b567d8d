package io.cuepress.intake.frame;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A body that starts with an object and may be NDJSON or objects over many lines. The first line decides: if it
/// closes all that it opens, or if it breaks off and the next line opens an object again, every line is a record.
/// Otherwise objects end at their closing brace, and a line that starts with anything else is one broken record.
public final class JsonObjects implements RecordSource {

    private final ByteFeed feed;
    private final int limit;
    private final Frame frame;
    private @Nullable JsonLines lines;
    private long number;

    public JsonObjects(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
        this.frame = new Frame(limit);
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
        var depth = new JsonDepth();
        if (++number > 1 && feed.peek() != '{') {
            takeLine(depth);
        } else if (number > 1) {
            takeObject(depth);
        } else {
            takeFirst(depth);
        }
        return Optional.of(frame.close(number, line));
    }

    private void takeFirst(JsonDepth depth) throws IOException {
        var last = takeLine(depth);
        var goesOn = !depth.isInString() && (last == '[' || last == ',' || last == ':');
        if (depth.isOutside() || (feed.peek() == '{' && !goesOn)) {
            lines = new JsonLines(feed, limit, number);
        } else {
            frame.add('\n');
            takeObject(depth);
        }
    }

    /// Takes the rest of the line; the answer is its last byte that is not white space.
    private int takeLine(JsonDepth depth) throws IOException {
        var last = ByteFeed.END;
        for (var b = feed.next(); b != ByteFeed.END && b != '\n'; b = feed.next()) {
            depth.accept(b);
            frame.add(b);
            last = ByteFeed.isSpace(b) ? last : b;
        }
        return last;
    }

    private void takeObject(JsonDepth depth) throws IOException {
        for (var b = feed.next(); b != ByteFeed.END; b = feed.next()) {
            depth.accept(b);
            frame.add(b);
            if (depth.isOutside()) {
                return;
            }
        }
    }
}
