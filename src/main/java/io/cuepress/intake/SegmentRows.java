package io.cuepress.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of one segment each, `video_id, title, text, start_second, end_second, url`: those of one video that follow
/// each other become one record. The first row tells whether a body is such; any other goes through as it is.
final class SegmentRows implements RecordSource {

    private static final Set<String> COLUMNS =
            Set.of("video_id", "start_second", "end_second", "start_timestamp", "end_timestamp");

    private final RecordSource rows;
    private final JsonFactory json;
    private final int limit;
    private @Nullable Boolean isGrouping;
    private @Nullable Row ahead;
    private long number;

    SegmentRows(RecordSource rows, Limits limits) {
        this.rows = rows;
        this.json = Json.factory(limits);
        this.limit = limits.recordBytes();
    }

    static boolean isColumn(String name) {
        return COLUMNS.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (isGrouping == null) {
            ahead = take();
            isGrouping = ahead != null && isSegment(ahead.cells());
        }
        var first = ahead == null && !isGrouping ? take() : ahead;
        ahead = null;
        if (first == null || !isGrouping || first.cells().isEmpty()) {
            ahead = isGrouping && first != null ? take() : null;
            return Optional.ofNullable(first).map(Row::framed);
        }
        return Optional.of(group(first));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static boolean isSegment(Map<String, String> cells) {
        return cells.containsKey("video_id")
                && (cells.containsKey("start_second") || cells.containsKey("start_timestamp"));
    }

    /// A row that cannot be read, between two of a video, leaves a hole that refuses the video: half a transcript is
    /// never imported.
    private Framed group(Row first) throws IOException {
        var group = new ArrayList<Map<String, String>>();
        var bytes = 0L;
        var id = first.cells().get("video_id");
        @Nullable Row row = first;
        while (row != null
                && (row.cells().isEmpty()
                        || (id != null && id.equals(row.cells().get("video_id"))))) {
            bytes += row.bytes();
            if (bytes <= limit) {
                group.add(row.cells());
            }
            row = take();
        }
        ahead = row;
        number++;
        return bytes > limit
                ? new Oversize(number, first.framed().line())
                : new Whole(number, first.framed().line(), record(first.cells(), group));
    }

    private byte[] record(Map<String, String> about, List<Map<String, String>> segments) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("id", about.getOrDefault("video_id", ""));
            for (var name : List.of("title", "channel", "description", "language")) {
                if (about.containsKey(name)) {
                    out.writeStringField(name, about.get(name));
                }
            }
            out.writeStringField("url", SegmentRow.url(about));
            out.writeArrayFieldStart("segments");
            for (var segment : segments) {
                SegmentRow.write(segment, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private @Nullable Row take() throws IOException {
        var next = rows.next();
        if (next.isEmpty()) {
            return null;
        }
        return switch (next.get()) {
            case Whole whole -> new Row(whole, isGrouping == null || isGrouping ? cells(whole.bytes()) : Map.of());
            case Oversize oversize -> new Row(oversize, Map.of());
            case Broken broken -> new Row(broken, Map.of());
        };
    }

    /// The plain members of a row by name in lower case; none when it is no object.
    private Map<String, String> cells(byte[] row) {
        var cells = new HashMap<String, String>();
        try (var parser = json.createParser(row)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName().toLowerCase(Locale.ROOT);
                if (parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
                    cells.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return cells;
        } catch (IOException broken) {
            return Map.of();
        }
    }

    private record Row(Framed framed, Map<String, String> cells) {

        private int bytes() {
            return framed instanceof Whole whole ? whole.bytes().length : 0;
        }
    }
}
