package io.cuepress.intake.episode;

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
import io.cuepress.intake.record.IntakeOptions;
import io.cuepress.intake.record.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bodies that an import reads.
///
/// To add one: write a [RecordSource] that frames its records in a file of its own, add a constant here with its media
/// types, and say in [#sniffed] how its first byte gives it away when nothing is declared.
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
    /// One transcript, of which the client tells whose it is: no media type and no first byte says that.
    TRANSCRIPT(inMemory(WholeBody::new));

    /// Media types that say nothing of the body; the second is what curl sends by itself.
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

    /// Whether a body of this media type may be sent at all; a missing one may.
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

    /// The media types that say what is in the body.
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(format -> format.mediaTypes.stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Opens a body, told by its media type and, where that leaves more than one format, by its first byte.
    ///
    /// @return empty when the body begins like nothing that can be read
    public static Optional<Body> open(InputStream in, @Nullable String mediaType, Limits limits) throws IOException {
        return open(in, mediaType, limits, Spool.DEFAULT);
    }

    /// Opens a body as above, with a place on disk for what cannot be read as it comes.
    public static Optional<Body> open(InputStream in, @Nullable String mediaType, Limits limits, Spool spool)
            throws IOException {
        var feed = new ByteFeed(Compression.unwrapped(in));
        var declared = mediaType == null
                ? List.<ImportFormat>of()
                : declared(mediaType).toList();
        var format = declared.size() == 1
                ? Optional.of(declared.getFirst())
                : sniffed(feed).or(() -> declared.stream().findFirst());
        return format.map(chosen -> new Body(chosen, feed, limits, spool, EpisodeJson::new));
    }

    /// Opens a body that is one transcript in any shape that [TranscriptReader] reads.
    public static Body openTranscript(InputStream in, @Nullable String mediaType, Limits limits, GivenDetails details)
            throws IOException {
        return new Body(TRANSCRIPT, new ByteFeed(Compression.unwrapped(in)), limits, Spool.DEFAULT, options -> {
            var reader = new TranscriptReader(options, mediaType);
            return bytes -> reader.record(bytes, details);
        });
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

    /// An open body: what it is, its records, and how far it was read.
    public static final class Body implements AutoCloseable {

        private final ImportFormat format;
        private final RecordSource records;
        private final ByteFeed feed;
        private final Function<IntakeOptions, RecordReader> reader;

        private Body(
                ImportFormat format,
                ByteFeed feed,
                Limits limits,
                Spool spool,
                Function<IntakeOptions, RecordReader> reader) {
            this.format = format;
            this.records = new SegmentRows(format.opener.open(feed, limits.recordBytes(), spool), limits);
            this.feed = feed;
            this.reader = reader;
        }

        /// What makes episodes of the records.
        public RecordReader reader(IntakeOptions options) {
            return reader.apply(options);
        }

        public ImportFormat format() {
            return format;
        }

        public RecordSource records() {
            return records;
        }

        /// Gives back what was taken for reading.
        @Override
        public void close() throws IOException {
            records.close();
            feed.close();
        }

        /// How many bytes were read so far, uncompressed.
        public long bytes() {
            return feed.count();
        }
    }
}
