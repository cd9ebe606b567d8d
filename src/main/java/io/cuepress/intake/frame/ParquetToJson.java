package io.cuepress.intake.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import io.cuepress.intake.record.Quoted;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A program that writes the rows of a Parquet file as lines of JSON, with lists and structs. If the file cannot be
/// read, the last line starts with `!` and gives the reason.
final class ParquetToJson {

    static final char FAILURE = '!';

    private static final JsonFactory JSON = new JsonFactory();

    private ParquetToJson() {}

    public static void main(String... args) throws IOException {
        // The reader logs to standard error, which is discarded.
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            try {
                write(Path.of(args[0]), out);
            } catch (IOException | RuntimeException broken) {
                var reason = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
                out.write((FAILURE + Quoted.clean(reason) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        System.exit(0); // after a broken page the reader leaves waiting threads behind
    }

    private static void write(Path file, OutputStream out) throws IOException {
        try (var reader = ParquetFileReader.open(InputFile.of(file))) {
            var footer = reader.getFileMetaData();
            ParquetSizes.check(footer, reader.getFileSchema(), Files.size(file));
            var written = 0L;
            try (var rows = reader.rowReader()) {
                for (; rows.hasNext() && written < footer.numRows(); written++) {
                    rows.next();
                    writeLine(rows, out);
                }
                if (rows.hasNext() || written < footer.numRows()) {
                    throw new IOException("it does not have the " + footer.numRows() + " rows of its footer.");
                }
            }
        }
    }

    private static void writeLine(StructAccessor row, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            write(row, json);
        }
        out.write('\n');
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
}
