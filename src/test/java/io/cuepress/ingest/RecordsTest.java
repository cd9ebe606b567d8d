package io.cuepress.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.ingest.Records.Read;
import io.cuepress.ingest.Records.Refused;
import io.cuepress.ingest.Records.Taken;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.frame.Spool;
import io.cuepress.intake.record.ImportOptions;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void records_keep_the_order_of_the_body() throws IOException {
        var random = new SplittableRandom(11);
        var body = new StringBuilder();
        var expected = new ArrayList<String>();
        for (var i = 1; i <= 300; i++) {
            var isBroken = random.nextInt(10) == 0;
            body.append(isBroken ? "{\"id\":" : record(i, random.nextInt(1, 400)))
                    .append('\n');
            expected.add(isBroken ? "refused " + i : "taken " + i);
        }
        try (var records = records(new ByteArrayInputStream(bytes(body.toString())))) {
            var found = new ArrayList<String>();
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                found.add(shown(next.get()));
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void records_before_a_broken_connection_are_read() throws IOException {
        var whole = bytes(record(1, 3) + '\n' + record(2, 3) + '\n');
        try (var records = records(new CutOff(new ByteArrayInputStream(whole)))) {
            assertThat(records.next()).map(RecordsTest::shown).contains("taken 1");
            assertThat(records.next()).map(RecordsTest::shown).contains("taken 2");
            assertThatThrownBy(records::next).isInstanceOf(IOException.class).hasMessage("cut off");
        }
    }

    private static Records records(InputStream in) throws IOException {
        var options = ImportOptions.DEFAULT.withMediaType("application/x-ndjson");
        return new Records(ImportFormat.open(in, options, Spool.DEFAULT).orElseThrow());
    }

    private static String record(int id, int segments) {
        return IntStream.range(0, segments)
                .mapToObj("{\"start\":%1$d,\"end\":%1$d.5,\"text\":\"so\"}"::formatted)
                .toList()
                .toString()
                .transform(list -> "{\"id\":\"" + id + "\",\"segments\":" + list + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(Read read) {
        return switch (read) {
            case Taken taken -> "taken " + taken.content().id();
            case Refused refused -> "refused " + refused.rejection().record();
        };
    }

    /// A connection that breaks off where the body would have ended.
    private static final class CutOff extends FilterInputStream {

        private CutOff(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            if (read < 0) {
                throw new IOException("cut off");
            }
            return read;
        }
    }
}
