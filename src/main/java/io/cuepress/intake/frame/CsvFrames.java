package io.cuepress.intake.frame;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import java.io.IOException;
import java.util.Optional;

/// Splits CSV into records without parsing them: a line break ends a record unless it is in a quoted field, and a
/// quote opens a field only at its start (RFC 4180). So a broken record does not affect others. The first record,
/// the header, has the number 0.
final class CsvFrames {

    private final ByteFeed feed;
    private final Frame frame;
    private final char separator;
    private long number = -1;
    private State state = State.FIELD_BEGINS;

    CsvFrames(ByteFeed feed, int limit, char separator) {
        this.feed = feed;
        this.frame = new Frame(limit);
        this.separator = separator;
    }

    /// The next record; empty lines are skipped.
    Optional<Framed> next() throws IOException {
        while (isLineBreak(feed.peek())) {
            feed.next();
        }
        if (feed.peek() == ByteFeed.END) {
            return Optional.empty();
        }
        var line = feed.line();
        state = State.FIELD_BEGINS;
        while (feed.peek() != ByteFeed.END && (state == State.QUOTED || !isLineBreak(feed.peek()))) {
            state = after(feed.peek());
            frame.add(feed.next());
        }
        var framed = frame.close(++number, line);
        return Optional.of(
                state == State.QUOTED ? new Broken(number, line, Code.NOT_CSV, FrameMessages.UNCLOSED_QUOTE) : framed);
    }

    private State after(int b) {
        return switch (state) {
            case QUOTED -> b == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> b == '"' ? State.QUOTED : outside(b);
            case FIELD_BEGINS -> b == '"' ? State.QUOTED : outside(b);
            case PLAIN -> outside(b);
        };
    }

    private State outside(int b) {
        return b == separator ? State.FIELD_BEGINS : State.PLAIN;
    }

    private static boolean isLineBreak(int b) {
        return b == '\n' || b == '\r';
    }

    private enum State {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        /// At the end of the field, or between two quotes that stand for one.
        QUOTE_IN_QUOTED
    }
}
