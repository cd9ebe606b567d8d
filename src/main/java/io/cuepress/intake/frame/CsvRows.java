package io.cuepress.intake.frame;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.Quoted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180): the first line names the columns, each later record becomes a JSON object. Fields may have line
/// breaks; semicolons or tabs separate them if the first line has no comma. A line such as `sep=;` before it, as
/// spreadsheets write, names the separator.
public final class CsvRows implements RecordSource {

    private static final int LONGEST_HEADER = 4096;
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;|\\t])\"?\\s*");
    private static final JsonFactory JSON = new JsonFactory();

    private final ByteFeed feed;
    private final int limit;
    private @Nullable CsvFrames frames;
    private char separator = ',';
    private List<String> columns = List.of();

    public CsvRows(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    /// Whether the first line names a known column.
    public static boolean begins(ByteFeed feed) throws IOException {
        var first = header(feed);
        if (SEPARATOR.matcher(first).matches()) {
            return true;
        }
        return Arrays.stream(first.split(String.valueOf(separator(first)), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .anyMatch(cell -> Field.named(cell).isPresent() || SegmentRows.isColumn(cell));
    }

    private static String header(ByteFeed feed) throws IOException {
        return feed.lookAhead(LONGEST_HEADER).lines().findFirst().orElse("");
    }

    private static char separator(String header) {
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    @Override
    public Optional<Framed> next() throws IOException {
        if (frames != null) {
            return frames.next().map(this::read);
        }
        var first = header(feed);
        var named = SEPARATOR.matcher(first);
        separator = named.matches() ? named.group(1).charAt(0) : separator(first);
        if (named.matches()) {
            feed.takeLine(new Frame(LONGEST_HEADER));
        }
        frames = new CsvFrames(feed, limit, separator);
        var header = frames.next();
        if (header.isPresent()) {
            var wrong = readHeader(header.get());
            return wrong.isPresent() ? wrong : next();
        }
        return header;
    }

    /// Reads the names of the columns; the answer is the problem, if there is one.
    private Optional<Framed> readHeader(Framed header) {
        if (!(header instanceof Whole names)) {
            return Optional.of(header);
        }
        try {
            columns = cells(names).stream().map(String::strip).toList();
            return Optional.empty();
        } catch (CsvParseException | CharacterCodingException wrong) {
            return Optional.of(broken(names, reason(wrong)));
        }
    }

    private Framed read(Framed frame) {
        if (!(frame instanceof Whole row)) {
            return frame;
        }
        try {
            var cells = cells(row);
            return cells.size() == columns.size() ? object(row, cells) : broken(row, miscounted(cells.size()));
        } catch (CsvParseException | CharacterCodingException wrong) {
            return broken(row, reason(wrong));
        }
    }

    private List<String> cells(Whole row) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row.bytes()));
        var rows = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(limit)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(limit)
                                .maxRecordSize(limit)
                                .build(),
                        text.toString());
        return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    }

    private Framed object(Whole row, List<String> cells) {
        var bytes = new ByteArrayOutputStream(row.bytes().length);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (var i = 0; i < columns.size(); i++) {
                json.writeStringField(columns.get(i), cells.get(i));
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory cannot fail", impossible);
        }
        return bytes.size() > limit
                ? new Oversize(row.number(), row.line())
                : new Whole(row.number(), row.line(), bytes.toByteArray());
    }

    private static Broken broken(Whole row, String reason) {
        return new Broken(row.number(), row.line(), Code.NOT_CSV, reason);
    }

    private static String reason(Exception wrong) {
        var cause = wrong.getCause() == null ? wrong : wrong.getCause();
        return wrong instanceof CharacterCodingException
                ? FrameMessages.NOT_UTF8
                : FrameMessages.notCsv(Quoted.clean(String.valueOf(cause.getMessage())));
    }

    private String miscounted(int cells) {
        return FrameMessages.miscounted(cells, columns.size());
    }
}
