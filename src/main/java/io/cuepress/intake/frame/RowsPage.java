package io.cuepress.intake.frame;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.RecordMessages;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page of rows from a data-set server: `{"features":[…],"rows":[{"row_idx":0,"row":{…}}],…}`. The
/// elements of `rows` are the records, framed one by one. One page may follow another.
public final class RowsPage implements RecordSource {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*\\{(\\s*\"(dataset|config|split)\"\\s*:\\s*\"[^\"]*+\"\\s*,)*+\\s*\"(features|rows)\"\\s*:\\s*\\[.*",
            Pattern.DOTALL);
    private static final int LONGEST_BEGINNING = 2_048;
    private static final int LONGEST_KEY = 100;

    private final ByteFeed feed;
    private final int limit;
    private @Nullable JsonArray rows;
    private long number;
    private boolean done;

    public RowsPage(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    public static boolean begins(ByteFeed feed) throws IOException {
        return BEGINNING.matcher(feed.lookAhead(LONGEST_BEGINNING)).matches();
    }

    @Override
    public Optional<Framed> next() throws IOException {
        while (!done) {
            if (rows == null && !findRows()) {
                return end(RecordMessages.missing("The page", "rows"));
            }
            var row = rows == null ? Optional.<Framed>empty() : rows.next();
            if (row.isPresent()) {
                number = row.get().number();
                return row;
            }
            if (!turn()) {
                return end(RecordMessages.textAfterEnd("the page"));
            }
        }
        return Optional.empty();
    }

    private Optional<Framed> end(String reason) throws IOException {
        done = true;
        return Optional.of(new Broken(++number, feed.line(), Code.NOT_JSON, reason));
    }

    /// Moves to the next page, if there is one; false when other text follows.
    private boolean turn() throws IOException {
        rows = null;
        while (feed.skipSpace() == ',') {
            feed.next();
            skipValue();
        }
        if (feed.skipSpace() == '}') {
            feed.next();
        }
        done = feed.skipSpace() == ByteFeed.END;
        return done || feed.peek() == '{';
    }

    /// Skips the members before the rows; false when there are no rows.
    private boolean findRows() throws IOException {
        feed.skipSpace();
        feed.next();
        while (feed.skipSpace() == '"' || feed.peek() == ',') {
            if (feed.peek() == ',') {
                feed.next();
                continue;
            }
            var key = key();
            if (feed.skipSpace() == ':') {
                feed.next();
            }
            if (feed.skipSpace() == '[' && key.equalsIgnoreCase("rows")) {
                rows = new JsonArray(feed, limit, number);
                return true;
            }
            skipValue();
        }
        return false;
    }

    private String key() throws IOException {
        var key = new StringBuilder();
        feed.next();
        for (var b = feed.next(); b != '"' && b != ByteFeed.END && key.length() < LONGEST_KEY; b = feed.next()) {
            key.append((char) b);
        }
        return key.toString();
    }

    private void skipValue() throws IOException {
        var depth = new JsonDepth();
        for (var b = feed.peek(); b != ByteFeed.END; b = feed.peek()) {
            if (depth.isOutside() && (b == ',' || b == '}')) {
                return;
            }
            depth.accept(b);
            feed.next();
        }
    }
}
