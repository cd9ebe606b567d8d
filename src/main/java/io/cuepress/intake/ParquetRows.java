package io.cuepress.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parquet: every row becomes a JSON object, lists and structs included. The format is read from its end, so the body
/// is put on disk first.
final class ParquetRows implements RecordSource {

    static final String MAGIC = "PAR1";

    private static final JsonFactory JSON = new JsonFactory();

    private final ByteFeed feed;
    private final int limit;
    private @Nullable Path file;
    private @Nullable ParquetFileReader reader;
    private @Nullable RowReader rows;
    private long number;
    private boolean done;

    ParquetRows(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        spool();
        try {
            var open = rows == null ? open() : rows;
            rows = open;
            if (open.hasNext()) {
                open.next();
                return Optional.of(framed(open));
            }
            done = true;
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            done = true;
            var reason = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
            return Optional.of(new Broken(
                    ++number, 1, "The Parquet file cannot be read: " + Shown.clean(reason) + " Write it again."));
        }
    }

    /// A body that breaks off is the client's to send again; what breaks afterwards is in the file.
    private void spool() throws IOException {
        if (file == null) {
            file = Files.createTempFile("cuepress-", ".parquet");
            Files.copy(feed.rest(), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private RowReader open() throws IOException {
        var path = java.util.Objects.requireNonNull(file);
        var opened = ParquetFileReader.open(InputFile.of(path));
        reader = opened;
        ParquetSizes.check(opened.getFileMetaData(), Files.size(path));
        return opened.rowReader();
    }

    private Framed framed(RowReader row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            write(row, json);
        }
        number++;
        return bytes.size() > limit ? new Oversize(number, 1) : new Whole(number, 1, bytes.toByteArray());
    }

    private static void write(StructAccessor struct, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var i = 0; i < struct.getFieldCount(); i++) {
            json.writeFieldName(struct.getFieldName(i));
            write(struct.isNull(i) ? null : struct.getValue(i), json);
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case PqStruct struct -> write((StructAccessor) struct, json);
            case PqList list -> {
                json.writeStartArray();
                for (var element : list.values()) {
                    write(element, json);
                }
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Float number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case byte[] text -> json.writeString(new String(text, StandardCharsets.UTF_8));
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
        if (reader != null) {
            reader.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
