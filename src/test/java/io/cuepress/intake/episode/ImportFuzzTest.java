package io.cuepress.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.episode.Imported;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import io.cuepress.intake.frame.Spool;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bodies of imports that are read in this process; [ParquetFuzzTest] has the others.
class ImportFuzzTest {

    private static final Limits LIMITS = new Limits(4_096, 50, 200, 100, 1_000, 16);
    private static final ImportOptions STRICT = new ImportOptions(LIMITS, BadSegments.REJECT, null);
    private static final ImportOptions MENDING = new ImportOptions(LIMITS, BadSegments.REPAIR, null);

    @FuzzTest
    void a_body_of_any_kind_has_records_or_none(byte[] bytes) {
        check(bytes, null);
    }

    @FuzzTest
    void records_of_any_json_are_accepted_or_rejected(byte[] bytes) {
        check(bytes, "application/json");
    }

    @FuzzTest
    void lines_of_json_are_accepted_or_rejected_one_by_one(byte[] bytes) {
        check(bytes, "application/x-ndjson");
    }

    @FuzzTest
    void rows_of_csv_are_accepted_or_rejected_one_by_one(byte[] bytes) {
        check(bytes, "text/csv");
    }

    private static void check(byte[] bytes, @Nullable String mediaType) {
        if (mediaType == null && startsAsParquet(bytes)) {
            return;
        }
        var atOnce = outcomes(new ByteArrayInputStream(bytes), mediaType);
        assertThat(outcomes(new Dripping(bytes), mediaType))
                .as("however it arrives")
                .isEqualTo(atOnce);
    }

    private static boolean startsAsParquet(byte[] bytes) {
        return bytes.length > 3 && new String(bytes, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals("PAR1");
    }

    /// What became of each record; a body may break off anywhere, as compressed ones do that are no such thing.
    private static List<String> outcomes(InputStream in, @Nullable String mediaType) {
        var outcomes = new ArrayList<String>();
        try {
            var opened = ImportFormat.open(in, ImportOptions.of(LIMITS).withMediaType(mediaType), Spool.DEFAULT);
            if (opened.isPresent()) {
                try (var body = opened.get()) {
                    collect(body, outcomes);
                }
            }
        } catch (IOException brokenOff) {
            outcomes.add("broken off");
        }
        return outcomes;
    }

    private static void collect(ImportFormat.Body body, List<String> outcomes) throws IOException {
        var number = 0L;
        var line = 1L;
        for (var next = body.records().next();
                next.isPresent();
                next = body.records().next()) {
            var record = next.get();
            assertThat(record.number()).isGreaterThanOrEqualTo(number);
            assertThat(record.line()).isGreaterThanOrEqualTo(line);
            number = record.number();
            line = record.line();
            outcomes.add(number + " " + line + " " + outcome(record));
        }
        assertThat(body.records().next()).as("the end stays the end").isEmpty();
    }

    private static String outcome(Framed record) {
        return switch (record) {
            case Whole whole -> taken(whole.bytes());
            case Oversize oversize -> "oversize";
            case Broken broken -> {
                ToldProblems.assertTold(List.of(new Problem(Pointer.ROOT, broken.code(), broken.detail())));
                yield broken.detail();
            }
        };
    }

    /// A record that holds with every segment as it is holds all the more where segments may be mended.
    private static String taken(byte[] record) {
        assertThat(record.length).isLessThanOrEqualTo(LIMITS.segments() * LIMITS.recordBytes());
        var strict = new EpisodeJson(STRICT).read(record).content();
        var mending = new EpisodeJson(MENDING).read(record).content();
        told(strict);
        told(mending);
        if (strict instanceof Checked.Valid<? extends Imported>(var content, var repairs)) {
            assertThat(mending)
                    .isInstanceOfSatisfying(
                            Checked.Valid.class,
                            valid -> assertThat(valid.value()).isEqualTo(content));
        }
        return mending + " " + Arrays.hashCode(record);
    }

    private static void told(Checked<? extends Imported> content) {
        ToldProblems.assertTold(
                switch (content) {
                    case Checked.Valid<? extends Imported>(var value, var repairs) -> repairs;
                    case Checked.Invalid<? extends Imported>(var problems) -> problems;
                });
    }

    /// A body that arrives a byte at a time.
    private static final class Dripping extends ByteArrayInputStream {

        private Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }
    }
}
