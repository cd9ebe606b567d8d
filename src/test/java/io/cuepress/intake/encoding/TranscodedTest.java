package io.cuepress.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscodedTest {

    private static final String ROWS = "id;title\na;Příliš žluťoučký 🐝\n".repeat(5_000);

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_shows_the_encoding(String charset) throws IOException {
        var bytes = ("\uFEFF" + ROWS).getBytes(Charset.forName(charset));
        assertThat(read(bytes, null)).isEqualTo(ROWS);
    }

    @Test
    void a_declared_charset_is_used() throws IOException {
        var rows = ROWS.replace("🐝", "");
        assertThat(read(rows.getBytes(Charset.forName("windows-1250")), "windows-1250"))
                .isEqualTo(rows);
        assertThat(read("caf\u00e9 \u20ac".getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
                .isEqualTo("café €");
    }

    @ParameterizedTest
    @CsvSource({",", "utf-8", "x-none"})
    void utf8_is_passed_on_as_it_is(@Nullable String label) throws IOException {
        var in = buffered(ROWS.getBytes(UTF_8));
        assertThat(Transcoded.utf8(in, label)).isSameAs(in);
    }

    @Test
    void an_invalid_sequence_is_replaced() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0x81, 'b'}, "windows-1252")).isEqualTo("a\uFFFDb");
    }

    @Test
    void bytes_come_one_by_one_as_well() throws IOException {
        try (var in = Transcoded.utf8(buffered(new byte[] {(byte) 0xE9, 'a'}), "windows-1252")) {
            assertThat(in.read()).isEqualTo(0xC3);
            assertThat(in.read()).isEqualTo(0xA9);
            assertThat(in.read()).isEqualTo('a');
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private static String read(byte[] bytes, @Nullable String label) throws IOException {
        try (var in = Transcoded.utf8(buffered(bytes), label)) {
            return new String(in.readAllBytes(), UTF_8).replaceFirst("^\uFEFF", "");
        }
    }

    private static InputStream buffered(byte[] bytes) {
        return new BufferedInputStream(new ByteArrayInputStream(bytes));
    }
}
