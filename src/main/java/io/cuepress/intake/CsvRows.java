package io.cuepress.intake;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180): the first line names the columns, every later record becomes a JSON object of them. Fields may have
/// line breaks; semicolons or tabs part them where the first line has no comma.
final class CsvRows implements RecordSource {

    private static final int LONGEST_HEADER = 4096;
    private static final JsonFactory JSON = new JsonFactory();

    private final ByteFeed feed;
    private final int limit;
    private @Nullable Iterator<CsvRecord> records;
    private List<String> columns = List.of();
    private long number;
    private boolean done;

    CsvRows(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    /// Whether the first line names a column that a record can have.
    static boolean begins(ByteFeed feed) throws IOException {
        var header = feed.lookAhead(LONGEST_HEADER).lines().findFirst().orElse("");
        return Arrays.stream(header.split(String.valueOf(separator(header)), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .anyMatch(cell -> Field.named(cell).isPresent() || SegmentRows.isColumn(cell));
    }

    private static char separator(String header) {
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        try {
            var rows = records == null ? open() : records;
            records = rows;
            if (rows.hasNext()) {
                return Optional.of(framed(rows.next()));
            }
            done = true;
            return Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.of(broken(String.valueOf(broken.getMessage())));
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                return Optional.of(broken("The text is not UTF-8."));
            }
            throw failure.getCause();
        }
    }

    private Broken broken(String reason) {
        done = true;
        return new Broken(++number, 1, Shown.clean(reason) + " The rest of the file was not read.");
    }

    private Iterator<CsvRecord> open() throws IOException {
        var header = feed.lookAhead(LONGEST_HEADER).lines().findFirst().orElse("");
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(limit)
                .maxRecordSize(limit)
                .build();
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var rows = CsvReader.builder()
                .fieldSeparator(separator(header))
                .maxBufferSize(limit)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(handler, new InputStreamReader(feed.rest(), utf8))
                .iterator();
        if (rows.hasNext()) {
            columns = rows.next().getFields().stream().map(String::strip).toList();
        }
        return rows;
    }

    private Framed framed(CsvRecord row) throws IOException {
        var line = row.getStartingLineNumber();
        number++;
        if (row.getFieldCount() != columns.size()) {
            return new Broken(
                    number,
                    line,
                    String.format(
                            Locale.ROOT,
                            "The record has %d fields, the first line names %d columns.",
                            row.getFieldCount(),
                            columns.size()));
        }
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (var i = 0; i < columns.size(); i++) {
                json.writeStringField(columns.get(i), row.getField(i));
            }
            json.writeEndObject();
        }
        return bytes.size() > limit ? new Oversize(number, line) : new Whole(number, line, bytes.toByteArray());
    }
}
