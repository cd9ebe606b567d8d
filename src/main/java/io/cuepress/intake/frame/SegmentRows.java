package io.cuepress.intake.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of one segment each, `video_id, title, text, start_second, end_second, url`: consecutive rows of one
/// video become one record. The first readable row decides whether a body has such rows; records of other bodies
/// pass unchanged.
public final class SegmentRows implements RecordSource {

    private static final Set<String> COLUMNS =
            Set.of("video_id", "start_second", "end_second", "start_timestamp", "end_timestamp");

    private final RecordSource rows;
    private final JsonFactory json;
    private final int limit;
    private Mode mode = Mode.UNDECIDED;
    private @Nullable Row ahead;
    private boolean afterHole;
    private long number;

    public SegmentRows(RecordSource rows, Limits limits) {
        this.rows = rows;
        this.json = Json.factory(limits);
        this.limit = limits.recordBytes();
    }

    static boolean isColumn(String name) {
        return COLUMNS.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Framed> next() throws IOException {
        var row = ahead == null ? take() : ahead;
        ahead = null;
        if (row == null) {
            return Optional.empty();
        }
        number++;
        if (mode == Mode.SEGMENTS && !row.isHole()) {
            return Optional.of(group(row));
        }
        afterHole = true;
        return Optional.of(mode == Mode.WHOLE_RECORDS ? row.framed() : numbered(row.framed()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static boolean isSegment(Map<String, String> cells) {
        return !cells.getOrDefault("video_id", "").isBlank()
                && (cells.containsKey("start_second") || cells.containsKey("start_timestamp"));
    }

    /// An unreadable row, or one without a video id, leaves a hole, and the videos on both sides of it are
    /// rejected: half a transcript is never imported.
    private Framed group(Row first) throws IOException {
        var group = new ArrayList<Map<String, String>>();
        if (afterHole) {
            group.add(Map.of());
        }
        var bytes = 0L;
        @Nullable Row row = first;
        while (row != null && (row.isHole() || row.isOf(first))) {
            bytes += row.bytes();
            if (bytes <= limit) {
                group.add(row.cells());
            }
            afterHole = row.isHole();
            row = take();
        }
        ahead = row;
        return bytes > limit
                ? new Oversize(number, first.framed().line())
                : new Whole(number, first.framed().line(), record(first.cells(), group));
    }

    private Framed numbered(Framed framed) {
        return switch (framed) {
            case Whole whole -> new Whole(number, whole.line(), whole.bytes());
            case Oversize oversize -> new Oversize(number, oversize.line());
            case Broken broken -> new Broken(number, broken.line(), broken.code(), broken.detail());
        };
    }

    private byte[] record(Map<String, String> about, List<Map<String, String>> segments) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("id", about.getOrDefault("video_id", ""));
            for (var name : List.of("title", "channel", "description", "language", "published_at", "upload_date")) {
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

    /// The next row; the first readable one decides what the others are.
    private @Nullable Row take() throws IOException {
        var next = rows.next();
        if (next.isEmpty()) {
            return null;
        }
        if (mode == Mode.WHOLE_RECORDS || !(next.get() instanceof Whole whole)) {
            return new Row(next.get(), Map.of());
        }
        var cells = cells(whole.bytes());
        if (mode == Mode.UNDECIDED && !cells.isEmpty()) {
            mode = isSegment(cells) ? Mode.SEGMENTS : Mode.WHOLE_RECORDS;
        }
        return new Row(whole, isSegment(cells) ? cells : Map.of());
    }

    /// The scalar members of a row by name in lower case; none when it is not an object.
    private Map<String, String> cells(byte[] row) {
        var cells = new HashMap<String, String>();
        try (var parser = json.createParser(row)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                readCell(parser, cells);
            }
            return cells;
        } catch (IOException broken) {
            return Map.of();
        }
    }

    private static void readCell(JsonParser parser, Map<String, String> cells) throws IOException {
        var name = parser.currentName().toLowerCase(Locale.ROOT);
        if (parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
            cells.put(name, parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private enum Mode {
        UNDECIDED,
        SEGMENTS,
        WHOLE_RECORDS
    }

    private record Row(Framed framed, Map<String, String> cells) {

        private boolean isHole() {
            return cells.isEmpty();
        }

        private boolean isOf(Row other) {
            return Objects.equals(cells.get("video_id"), other.cells.get("video_id"));
        }

        private int bytes() {
            return framed instanceof Whole whole ? whole.bytes().length : 0;
        }
    }
}
