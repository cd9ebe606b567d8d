package io.cuepress.intake.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.intake.episode.EpisodeJson;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same two episodes in every shape and container give the same two episodes.
class ContainersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST = "[{\"start\": 0.0, \"end\": 6.8, \"text\": \" Bees, \\\"bees\\\".\"}]";
    private static final String SECOND =
            "[{\"start\": 0.5, \"end\": 2, \"text\": \" One.\"}, {\"start\": 2, \"end\": 3.25, \"text\": \" Two.\"}]";
    private static final String EXPECTED = """
            aaaaaaaaaaa|https://www.youtube.com/watch?v=aaaaaaaaaaa|Of bees|0-6800 Bees, "bees".
            bbbbbbbbbbb|https://www.youtube.com/watch?v=bbbbbbbbbbb|Of wax|500-2000 One.;2000-3250 Two.""";

    @TempDir
    Path folder;

    @Test
    void every_shape_gives_the_same_episodes() throws IOException {
        assertThat(read(null, ndjson())).isEqualTo(EXPECTED);
        assertThat(read("application/json", "[" + String.join(",", rows()) + "]"))
                .isEqualTo(EXPECTED);
        assertThat(read(null, csv(","))).isEqualTo(EXPECTED);
        assertThat(read("text/csv", csv(";"))).isEqualTo(EXPECTED);
        for (var first : new String[] {"sep=;\n", "\uFEFFsep=;\r\n", "\"SEP=;\"\r\n"}) {
            assertThat(read(null, first + csv(";"))).as(first).isEqualTo(EXPECTED);
        }
        assertThat(read(null, page("rows", "[]"))).isEqualTo(EXPECTED);
        assertThat(read("application/json", page("ROWS", "[]"))).isEqualTo(EXPECTED);
        assertThat(read(null, """
                {"id":"aaaaaaaaaaa","channel":"C","channel_id":"UC1","title":"Of bees","categories":"x","tags":"y","description":"","text":"t","segments":%s}
                {"id":"bbbbbbbbbbb","channel":"C","channel_id":"UC1","title":"Of wax","description":"","text":"t","segments":{"start":[0.5,2],"end":[2,3.25],"text":[" One."," Two."]}}
                """.formatted(FIRST))).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void rows_of_one_segment_each_become_episodes(String container) throws IOException {
        var header = List.of(
                "video_id", "title", "text", "start_timestamp", "end_timestamp", "start_second", "end_second", "url");
        var rows = List.of(
                List.of(
                        "aaaaaaaaaaa",
                        "Of bees",
                        " Bees, \"bees\".",
                        "00:00:00.000",
                        "00:00:06.800",
                        "0.0",
                        "6.8",
                        "https://www.youtube.com/watch?v=aaaaaaaaaaa&t=0s"),
                List.of(
                        "bbbbbbbbbbb",
                        "Of wax",
                        " One.",
                        "00:00:00.500",
                        "00:00:02",
                        "0.5",
                        "2.0",
                        "https://www.youtube.com/watch?v=bbbbbbbbbbb&t=0s"),
                List.of(
                        "bbbbbbbbbbb",
                        "Of wax",
                        " Two.",
                        "00:00:02",
                        "00:00:03.250",
                        "2",
                        "3.25",
                        "https://www.youtube.com/watch?v=bbbbbbbbbbb&t=2s"));
        var body = container.equals("csv")
                ? String.join(",", header) + "\n"
                        + rows.stream().map(row -> cells(row, ",")).collect(Collectors.joining("\n"))
                : rows.stream().map(row -> object(header, row)).collect(Collectors.joining("\n"));
        assertThat(read(null, body)).isEqualTo(EXPECTED);
        assertThat(read(null, body.replace("start_second", "x").replace("end_second", "y")))
                .isEqualTo(EXPECTED);
    }

    @Test
    void an_unreadable_row_rejects_only_its_video() throws IOException {
        var row = "{\"video_id\":\"%s\",\"text\":\"x\",\"start_second\":\"1\",\"end_second\":\"2\"}\n";
        var body = row.formatted("a") + "{\"video_id\":\n" + row.formatted("a") + row.formatted("b");
        var frames = frames(null, body.getBytes(UTF_8));
        assertThat(frames).hasSize(2);
        assertThat(problems(frames.getFirst())).containsExactly("/segments/1 wrong-type");
        assertThat(problems(frames.getLast())).isEmpty();
    }

    @Test
    void rows_with_truncated_cells_are_rejected() throws IOException {
        assertThat(frames(null, page("rows", "[\"SEGMENTS\"]").getBytes(UTF_8)))
                .allSatisfy(frame -> assertThat(problems(frame)).containsExactly("/truncated_cells truncated-cell"));
    }

    @ParameterizedTest
    @CsvSource({"uncompressed, 122880", "snappy, 1", "zstd, 1", "gzip, 122880"})
    void parquet_gives_the_same_episodes(String codec, int rowGroup) throws IOException, SQLException {
        var options = "(FORMAT parquet, COMPRESSION %s, ROW_GROUP_SIZE %d)".formatted(codec, rowGroup);
        var strings = parquet(
                "SELECT * FROM (VALUES ('C','https://youtu.be/aaaaaaaaaaa','Of bees','','t','" + FIRST
                        + "'),('C','https://youtu.be/bbbbbbbbbbb','Of wax','','t','" + SECOND
                        + "')) AS t(CHANNEL_NAME,URL,TITLE,DESCRIPTION,TRANSCRIPTION,SEGMENTS)",
                options);
        assertThat(read(null, strings).replace("youtu.be/", "www.youtube.com/watch?v="))
                .isEqualTo(EXPECTED);
        var nested = parquet("""
                SELECT * FROM (VALUES
                  ('aaaaaaaaaaa','Of bees',[{'start':0.0::DOUBLE,'end':6.8::DOUBLE,'text':' Bees, "bees".'}]),
                  ('bbbbbbbbbbb','Of wax',[{'start':0.5,'end':2.0,'text':' One.'},{'start':2.0,'end':3.25,'text':' Two.'}]))
                AS t(id,title,segments)""", options);
        assertThat(read("application/vnd.apache.parquet", nested).replace("|null|", "|"))
                .isEqualTo(EXPECTED.replaceAll("https://[^|]*\\|", ""));
    }

    @Test
    void the_file_on_disk_is_gone_when_the_body_is_closed() throws IOException, SQLException {
        var spool = new Spool(folder.resolve("spool"), 1 << 20, 512 << 20);
        var body = open(parquet("SELECT 'a' AS id", "(FORMAT parquet)"), spool);
        body.records().next();
        assertThat(spool.folder()).isNotEmptyDirectory();
        body.close();
        assertThat(spool.folder()).isEmptyDirectory();
    }

    @Test
    void files_that_a_killed_service_left_behind_are_deleted_by_age() throws IOException {
        var spool = new Spool(folder.resolve("spool"), 1 << 20, 512 << 20);
        spool.newFile();
        spool.clean(Duration.ofHours(1), Instant.now());
        assertThat(spool.folder()).isNotEmptyDirectory();
        spool.clean(Duration.ofHours(1), Instant.now().plus(Duration.ofHours(2)));
        assertThat(spool.folder()).isEmptyDirectory();
    }

    @Test
    void a_file_longer_than_the_spool_limit_is_refused() throws IOException, SQLException {
        try (var body = open(parquet("SELECT 'a' AS id", "(FORMAT parquet)"), new Spool(folder, 100, 512 << 20))) {
            assertThat(body.records().next())
                    .map(ContainersTest::told)
                    .contains("1: The Parquet file is longer than 100 bytes; send it in parts.");
            assertThat(body.records().next()).isEmpty();
        }
    }

    @Test
    void a_body_that_cannot_be_spooled_is_a_failure_of_the_service() throws IOException, SQLException {
        var file = Files.createFile(folder.resolve("no-folder"));
        try (var body = open(parquet("SELECT 'a' AS id", "(FORMAT parquet)"), new Spool(file, 1 << 20, 1 << 20))) {
            assertThatThrownBy(body.records()::next).isInstanceOf(SpoolFailure.class);
        }
    }

    @Test
    void a_page_that_lies_about_its_length_ends_the_reader_and_not_the_service() throws IOException, SQLException {
        var file = parquet("SELECT repeat('bees', 5000) AS id", "(FORMAT parquet, COMPRESSION snappy)");
        assertThat(Arrays.copyOfRange(file, 4, 7)).containsExactly(0x15, 0x00, 0x15); // a page's header: kind, length
        file[8] = 0x01; // the middle of the length as a varint
        assertThat(frames(null, file)).singleElement().isInstanceOf(Broken.class);
    }

    @Test
    void a_file_that_takes_more_memory_than_its_reader_has_is_refused() throws IOException, SQLException {
        var large = parquet("SELECT repeat('bees', 10000000) AS id", "(FORMAT parquet, COMPRESSION zstd)");
        try (var body = open(large, new Spool(folder, 1 << 20, 20 << 20))) {
            var frames = all(body.records());
            assertThat(frames).last().isInstanceOf(Broken.class);
            assertThat(frames.subList(0, frames.size() - 1))
                    .allSatisfy(cut -> assertThat(problems(cut)).containsExactly(" not-json"));
        }
    }

    private static ImportFormat.Body open(byte[] bytes, Spool spool) throws IOException {
        return ImportFormat.open(new ByteArrayInputStream(bytes), ImportOptions.DEFAULT, spool)
                .orElseThrow();
    }

    @Test
    void a_parquet_footer_that_lies_is_a_broken_record() throws IOException, SQLException {
        var file = parquet("SELECT 'a' AS id, 'b' AS title, repeat('x', 100000) AS text", "(FORMAT parquet)");
        for (var lie : new int[] {0x7FFFFFFF, 1, 0, -1, file.length}) {
            var lying = file.clone();
            ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(lying.length - 8, lie);
            assertThat(frames(null, lying)).singleElement().isInstanceOf(Broken.class);
        }
        var cut = Arrays.copyOf(file, file.length / 2);
        assertThat(frames(null, cut)).singleElement().isInstanceOf(Broken.class);
    }

    @Test
    void compression_is_detected_whatever_the_media_type() throws IOException {
        var body = ndjson().getBytes(UTF_8);
        assertThat(read(null, gzip(body))).isEqualTo(EXPECTED);
        assertThat(read("application/x-ndjson", Zstd.compress(body))).isEqualTo(EXPECTED);
        assertThat(read("application/gzip", Zstd.compress(gzip(body)))).isEqualTo(EXPECTED);
        assertThat(read(
                        null,
                        concat(gzip(rows().get(0).getBytes(UTF_8)), gzip(("\n" + rows().get(1)).getBytes(UTF_8)))))
                .isEqualTo(EXPECTED);
    }

    @Test
    void a_truncated_compressed_body_is_a_truncated_body() throws IOException {
        var whole = gzip(ndjson().getBytes(UTF_8));
        var cut = Arrays.copyOf(whole, whole.length - 12);
        assertThatThrownBy(() -> frames(null, cut)).isInstanceOf(IOException.class);
        var zstd = Zstd.compress(ndjson().getBytes(UTF_8));
        assertThatThrownBy(() -> frames(null, Arrays.copyOf(zstd, zstd.length - 5)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void csv_is_refused_row_by_row() throws IOException {
        var frames = frames("text/csv", "id,title,segments\na,b\nc,d,[],e\nf,\"g\nh\",[]\n".getBytes(UTF_8));
        assertThat(frames)
                .extracting(ContainersTest::told)
                .containsExactly(
                        "2: The record has 2 fields for the 3 columns of the first line; give one each.",
                        "3: The record has 4 fields for the 3 columns of the first line; give one each.",
                        "4: {\"id\":\"f\",\"title\":\"g\\nh\",\"segments\":\"[]\"}");
    }

    @Test
    void an_unclosed_quote_takes_the_memory_of_one_record_only() throws IOException {
        var limits = new Limits(1 << 16, 1000, 1000, 1000, 1000, 64);
        var endless = new Endless("id,title\na,\"", 'x', 64L << 20);
        var body = ImportFormat.open(endless, ImportOptions.of(limits).withMediaType("text/csv"), Spool.DEFAULT)
                .orElseThrow();
        assertThat(body.records().next())
                .map(ContainersTest::told)
                .contains("2: A quoted field is not closed; close it with a quote.");
        assertThat(body.records().next()).isEmpty();
    }

    @Test
    void bombs_are_refused_at_the_limit_of_a_record() throws IOException {
        var limits = new Limits(1 << 16, 1000, 1000, 1000, 1000, 64);
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"title\":\"".getBytes(UTF_8));
            for (var i = 0; i < 200; i++) {
                gzip.write(new byte[1 << 20]);
            }
            gzip.write("\"}\n{\"id\":\"b\"}\n".getBytes(UTF_8));
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        var body = ImportFormat.open(
                        new ByteArrayInputStream(bomb.toByteArray()),
                        ImportOptions.of(limits).withMediaType("application/x-ndjson"),
                        Spool.DEFAULT)
                .orElseThrow();
        assertThat(body.records().next()).get().isInstanceOf(Oversize.class);
        assertThat(body.records().next()).get().isInstanceOf(Whole.class);
    }

    @Test
    void an_endless_line_takes_the_memory_of_one_record_only() throws IOException {
        var limits = new Limits(1 << 16, 1000, 1000, 1000, 1000, 64);
        var endless = new Endless("{\"title\":\"", 'x', 256L << 20);
        var body = ImportFormat.open(
                        endless, ImportOptions.of(limits).withMediaType("application/x-ndjson"), Spool.DEFAULT)
                .orElseThrow();
        assertThat(body.records().next()).get().isInstanceOf(Oversize.class);
        assertThat(body.records().next()).isEmpty();
    }

    @Test
    void depth_and_numbers_of_segments_have_limits() throws IOException {
        var deep = "{\"id\":\"a\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",\"segments\":[]}";
        assertThat(problems(frames(null, deep.getBytes(UTF_8)).getFirst())).containsExactly(" too-deep");
        var many = "{\"id\":\"a\",\"segments\":["
                + "{\"start\":0,\"end\":1,\"text\":\"x\"},".repeat(200_000)
                + "{\"start\":0,\"end\":1,\"text\":\"x\"}]}";
        assertThat(problems(frames(null, many.getBytes(UTF_8)).getFirst())).containsExactly("/segments too-many");
    }

    private byte[] parquet(String select, String options) throws IOException, SQLException {
        var file = folder.resolve("test.parquet");
        try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                var statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' " + options);
        }
        return Files.readAllBytes(file);
    }

    private static List<String> rows() {
        return List.of(row("aaaaaaaaaaa", "Of bees", FIRST), row("bbbbbbbbbbb", "Of wax", SECOND));
    }

    private static String row(String id, String title, String segments) {
        return object(
                List.of("CHANNEL_NAME", "URL", "TITLE", "DESCRIPTION", "TRANSCRIPTION", "SEGMENTS"),
                List.of("C", "https://www.youtube.com/watch?v=" + id, title, "", "t", segments));
    }

    private static String ndjson() {
        return String.join("\n", rows());
    }

    private static String csv(String separator) {
        var rows = List.of(
                List.of("CHANNEL_NAME", "URL", "TITLE", "SEGMENTS"),
                List.of("C", "https://www.youtube.com/watch?v=aaaaaaaaaaa", "Of bees", FIRST),
                List.of("C", "https://www.youtube.com/watch?v=bbbbbbbbbbb", "Of wax", SECOND));
        return "\uFEFF" + rows.stream().map(row -> cells(row, separator)).collect(Collectors.joining("\r\n"));
    }

    private static String cells(List<String> row, String separator) {
        return row.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(separator));
    }

    private static String page(String rows, String cut) {
        return "{\"features\":[{\"name\":\"URL\"}],\"" + rows + "\":["
                + rows().stream()
                        .map(row -> "{\"row_idx\":0,\"row\":" + row + ",\"truncated_cells\":" + cut + "}")
                        .collect(Collectors.joining(","))
                + "],\"num_rows_total\":2,\"partial\":false}";
    }

    private static String object(List<String> names, List<String> values) {
        var object = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            object.put(names.get(i), values.get(i));
        }
        try {
            return JSON.writeValueAsString(Map.copyOf(object).isEmpty() ? Map.of() : object);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    static String read(@Nullable String mediaType, String body) throws IOException {
        return read(mediaType, body.getBytes(UTF_8));
    }

    private static String read(@Nullable String mediaType, byte[] body) throws IOException {
        return frames(mediaType, body).stream().map(ContainersTest::shown).collect(Collectors.joining("\n"));
    }

    static List<Framed> frames(@Nullable String mediaType, byte[] bytes) throws IOException {
        try (var body = ImportFormat.open(
                        new ByteArrayInputStream(bytes),
                        ImportOptions.of(Limits.DEFAULT).withMediaType(mediaType),
                        Spool.DEFAULT)
                .orElseThrow()) {
            return all(body.records());
        }
    }

    private static List<Framed> all(RecordSource records) throws IOException {
        var frames = new ArrayList<Framed>();
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            frames.add(next.get());
        }
        return frames;
    }

    static String told(Framed frame) {
        return switch (frame) {
            case Whole whole -> whole.line() + ": " + new String(whole.bytes(), UTF_8);
            case Broken broken -> broken.line() + ": " + broken.detail();
            case Oversize oversize -> oversize.line() + ": oversize";
        };
    }

    private static Checked<? extends Imported> content(Framed frame) {
        if (frame instanceof Whole whole) {
            return new EpisodeJson(ImportOptions.DEFAULT).read(whole.bytes()).content();
        }
        throw new AssertionError(told(frame));
    }

    static List<String> problems(Framed frame) {
        return switch (content(frame)) {
            case Checked.Valid<? extends Imported> valid -> List.of();
            case Checked.Invalid<? extends Imported>(var problems) ->
                problems.stream()
                        .map(problem -> problem.pointer() + " " + problem.code().slug())
                        .toList();
        };
    }

    private static String shown(Framed frame) {
        if (content(frame) instanceof Checked.Valid<? extends Imported>(var imported, var repairs)
                && imported instanceof Episode episode) {
            var url = episode.metadata().url();
            return episode.id() + "|" + (url == null ? null : url.value()) + "|"
                    + episode.metadata().title().text() + "|"
                    + episode.transcript().segments().stream()
                            .map(s ->
                                    s.time().start().ms() + "-" + s.time().end().ms() + s.text())
                            .collect(Collectors.joining(";"));
        }
        return String.valueOf(content(frame));
    }

    /// A body of one byte over and over.
    private static final class Endless extends InputStream {

        private final ByteArrayInputStream head;
        private final int filler;
        private long left;

        private Endless(String head, char filler, long length) {
            this.head = new ByteArrayInputStream(head.getBytes(UTF_8));
            this.filler = filler;
            this.left = length;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (var i = 0; i < length; i++) {
                var b = read();
                if (b < 0) {
                    return i == 0 ? -1 : i;
                }
                bytes[offset + i] = (byte) b;
            }
            return length;
        }

        @Override
        public int read() {
            var first = head.read();
            return first >= 0 ? first : left-- > 0 ? filler : -1;
        }
    }
}
