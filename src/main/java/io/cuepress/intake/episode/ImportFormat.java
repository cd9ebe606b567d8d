package io.cuepress.intake.episode;

import io.cuepress.intake.encoding.Transcoded;
import io.cuepress.intake.frame.ByteFeed;
import io.cuepress.intake.frame.Compression;
import io.cuepress.intake.frame.CsvRows;
import io.cuepress.intake.frame.JsonArray;
import io.cuepress.intake.frame.JsonLines;
import io.cuepress.intake.frame.JsonObjects;
import io.cuepress.intake.frame.ParquetRows;
import io.cuepress.intake.frame.RecordSource;
import io.cuepress.intake.frame.RowsPage;
import io.cuepress.intake.frame.SegmentRows;
import io.cuepress.intake.frame.Spool;
import io.cuepress.intake.frame.WholeBody;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The formats of an import.
///
/// To add one: write a [RecordSource] that frames its records, add a constant here with its media types, and
/// recognise its first byte in [#sniffed] for bodies without a media type.
public enum ImportFormat {
    JSON(inMemory(JsonObjects::new), "application/json"),
    JSON_ARRAY(inMemory(JsonArray::new), "application/json"),
    ROWS_PAGE(inMemory(RowsPage::new), "application/json"),
    NDJSON(
            inMemory(JsonLines::new),
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/json-lines"),
    CSV(inMemory(CsvRows::new), "text/csv", "application/csv"),
    PARQUET(ParquetRows::new, "application/vnd.apache.parquet", "application/x-parquet"),
    /// One transcript whose episode the client names: neither a media type nor a first byte shows that.
    TRANSCRIPT(inMemory(WholeBody::new));

    /// Media types that say nothing about the body; the second is the default of curl.
    private static final List<String> UNDECLARED =
            List.of("application/octet-stream", "application/x-www-form-urlencoded");

    private final Opener opener;
    private final List<String> mediaTypes;

    ImportFormat(Opener opener, String... mediaTypes) {
        this.opener = opener;
        this.mediaTypes = List.of(mediaTypes);
    }

    /// The name of the format in a report, such as `json-array`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a body of this media type can be imported; null stands for a missing media type, which can.
    public static boolean accepts(@Nullable String mediaType) {
        return Arrays.stream(values()).anyMatch(format -> format.reads(mediaType));
    }

    /// Whether a body of this media type can be of this format.
    public boolean reads(@Nullable String mediaType) {
        return mediaType == null
                || UNDECLARED.contains(mediaType)
                || Compression.isMediaType(mediaType)
                || mediaTypes.contains(mediaType);
    }

    /// The media types that name a format, separated by commas.
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(format -> format.mediaTypes.stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Opens a body. Its format is the declared one or, where the media type leaves a choice, the one that its
    /// first bytes show; a body with details given beside it is one transcript.
    ///
    /// @param spool where a format that is read from its end is put on disk
    /// @return empty when the format is not recognised
    public static Optional<Body> open(InputStream in, ImportOptions options, Spool spool) throws IOException {
        var plain = Compression.unwrapped(in);
        if (options.details().isAny()) {
            var reader = new TranscriptReader(options, options.mediaType());
            return Optional.of(new Body(TRANSCRIPT, new ByteFeed(plain), options.limits(), spool, reader::record));
        }
        var feed = new ByteFeed(Transcoded.utf8(plain, options.charset()));
        return recognised(feed, options.mediaType())
                .map(format -> new Body(format, feed, options.limits(), spool, new EpisodeJson(options)));
    }

    private static Optional<ImportFormat> recognised(ByteFeed feed, @Nullable String mediaType) throws IOException {
        var declared = mediaType == null
                ? List.<ImportFormat>of()
                : declared(mediaType).toList();
        return declared.size() == 1
                ? Optional.of(declared.getFirst())
                : sniffed(feed).or(() -> declared.stream().findFirst());
    }

    private static Stream<ImportFormat> declared(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaTypes.contains(mediaType));
    }

    private static Optional<ImportFormat> sniffed(ByteFeed feed) throws IOException {
        if (feed.lookAhead(ParquetRows.MAGIC.length()).equals(ParquetRows.MAGIC)) {
            return Optional.of(PARQUET);
        }
        return switch (feed.skipSpace()) {
            case '[' -> Optional.of(JSON_ARRAY);
            case '{' -> Optional.of(RowsPage.begins(feed) ? ROWS_PAGE : JSON);
            case ByteFeed.END -> Optional.of(JSON);
            default -> CsvRows.begins(feed) ? Optional.of(CSV) : Optional.empty();
        };
    }

    private static Opener inMemory(BiFunction<ByteFeed, Integer, RecordSource> source) {
        return (feed, limit, spool) -> source.apply(feed, limit);
    }

    @FunctionalInterface
    private interface Opener {
        RecordSource open(ByteFeed feed, int limit, Spool spool);
    }

    /// An open body: its format, its records and their reader.
    public static final class Body implements AutoCloseable {

        private final ImportFormat format;
        private final ByteFeed feed;
        private final int recordLimit;
        private final RecordSource records;
        private final RecordReader reader;

        private Body(ImportFormat format, ByteFeed feed, Limits limits, Spool spool, RecordReader reader) {
            this.format = format;
            this.feed = feed;
            this.recordLimit = limits.recordBytes();
            this.records = new SegmentRows(format.opener.open(feed, recordLimit, spool), limits);
            this.reader = reader;
        }

        public ImportFormat format() {
            return format;
        }

        public RecordSource records() {
            return records;
        }

        /// Parses the bytes of one record.
        public RecordReader reader() {
            return reader;
        }

        /// The length of the longest record, in bytes.
        public int recordLimit() {
            return recordLimit;
        }

        /// The number of uncompressed bytes read so far.
        public long bytes() {
            return feed.count();
        }

        /// Closes the body and deletes its files.
        @Override
        public void close() throws IOException {
            records.close();
            feed.close();
        }
    }
}
