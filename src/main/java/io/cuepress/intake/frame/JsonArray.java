package io.cuepress.intake.frame;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.RecordMessages;
import java.io.IOException;
import java.util.Optional;

/// A JSON array whose elements are the records. They are framed one by one, so the array may have any length, and a
/// broken element is one broken record.
public final class JsonArray implements RecordSource {

    private enum State {
        BEFORE,
        INSIDE,
        DONE
    }

    private final ByteFeed feed;
    private final Frame frame;
    private final boolean isWhole;
    private State state = State.BEFORE;
    private long number;

    public JsonArray(ByteFeed feed, int limit) {
        this(feed, limit, true, 0);
    }

    /// An array inside a body, after `number` earlier records.
    public JsonArray(ByteFeed feed, int limit, long number) {
        this(feed, limit, false, number);
    }

    private JsonArray(ByteFeed feed, int limit, boolean isWhole, long number) {
        this.isWhole = isWhole;
        this.number = number;
        this.feed = feed;
        this.frame = new Frame(limit);
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (state == State.BEFORE) {
            feed.next(); // the opening bracket, which the caller has seen
            state = State.INSIDE;
        }
        if (state == State.DONE) {
            return Optional.empty();
        }
        skipCommas();
        return switch (feed.peek()) {
            case ']' -> end();
            case ByteFeed.END -> broken(FrameMessages.UNCLOSED_ARRAY);
            default -> Optional.of(element());
        };
    }

    private void skipCommas() throws IOException {
        while (feed.skipSpace() == ',') {
            feed.next();
        }
    }

    private Framed element() throws IOException {
        var line = feed.line();
        var depth = new JsonDepth();
        for (var b = feed.peek(); b != ByteFeed.END; b = feed.peek()) {
            if (depth.isOutside() && (b == ',' || b == ']')) {
                break;
            }
            depth.accept(b);
            frame.add(feed.next());
        }
        return frame.close(++number, line);
    }

    private Optional<Framed> end() throws IOException {
        state = State.DONE;
        feed.next();
        return !isWhole || feed.skipSpace() == ByteFeed.END
                ? Optional.empty()
                : broken(RecordMessages.textAfterEnd("the array"));
    }

    private Optional<Framed> broken(String detail) {
        state = State.DONE;
        return Optional.of(new Broken(++number, feed.line(), Code.NOT_JSON, detail));
    }
}
