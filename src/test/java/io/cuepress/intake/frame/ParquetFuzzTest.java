package io.cuepress.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import io.cuepress.intake.record.ImportOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Parquet is read in a process of its own, which may end as it likes; here is what the service makes of that.
public class ParquetFuzzTest {

    private static final byte[] MAGIC = ParquetRows.MAGIC.getBytes(StandardCharsets.US_ASCII);

    @FuzzTest
    void any_file_gives_rows_and_at_most_one_refusal_at_its_end(byte[] bytes) throws IOException {
        System.arraycopy(MAGIC, 0, bytes, 0, Math.min(bytes.length, MAGIC.length));
        var records = records(bytes);
        for (var record : records) {
            if (record instanceof Broken broken) {
                assertThat(record).isSameAs(records.getLast());
                ToldProblems.assertTold(List.of(new Problem(Pointer.ROOT, broken.code(), broken.detail())));
            }
        }
    }

    private static List<Framed> records(byte[] bytes) throws IOException {
        var records = new ArrayList<Framed>();
        try (var body = ImportFormat.open(
                        new ByteArrayInputStream(bytes),
                        ImportOptions.DEFAULT.withMediaType("application/vnd.apache.parquet"),
                        Spool.DEFAULT)
                .orElseThrow()) {
            for (var next = body.records().next();
                    next.isPresent();
                    next = body.records().next()) {
                records.add(next.get());
            }
        }
        return records;
    }
}
