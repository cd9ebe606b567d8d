package io.cuepress.intake.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Oversize;
import io.cuepress.intake.frame.RecordSource.Whole;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 40;

    /// Bodies and their records as `number@line text`; `␤` is a line feed, `␍` a carriage return.
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "application/x-ndjson # {\"a\":1}␤{\"b\":2}␤ # 1@1 {\"a\":1} | 2@2 {\"b\":2}",
                "application/x-ndjson # {\"a\":1}␍␤␍␤  ␤{\"b\":2} # 1@1 {\"a\":1}␍ | 2@4 {\"b\":2}",
                "application/x-ndjson # ␤␤ # ",
                "application/x-ndjson # x␤{\"a\":\"␤{\"b\":2} # 1@1 x | 2@2 {\"a\":\" | 3@3 {\"b\":2}",
                "application/x-ndjson # [1]␤2 # 1@1 [1] | 2@2 2",
                "application/json # {\"a\":1}␤{\"b\":2} # 1@1 {\"a\":1} | 2@2 {\"b\":2}",
                "application/json # {␤\"a\":␤{}␤}␤␤{␤} # 1@1 {␤\"a\":␤{}␤} | 2@6 {␤}",
                "application/json # {␤\"a\":\"}\"} {\"b\":2} # 1@1 {␤\"a\":\"}\"} | 2@2 {\"b\":2}",
                "application/json # {\"a\":[␤{\"b\":1},␤{\"b\":2}]} # 1@1 {\"a\":[␤{\"b\":1},␤{\"b\":2}]}",
                "application/json # {\"a\":[{\"b\":1},␤{\"b\":2}]} # 1@1 {\"a\":[{\"b\":1},␤{\"b\":2}]}",
                "application/json # {\"a\":[1␤{\"b\":2} # 1@1 {\"a\":[1 | 2@2 {\"b\":2}",
                "application/json # {\"a\":\"x,␤{\"b\":2} # 1@1 {\"a\":\"x, | 2@2 {\"b\":2}",
                "application/json # {␤}␤rubbish, and more␤{␤} # 1@1 {␤} | 2@3 rubbish, and more | 3@4 {␤}",
                "application/json # {␤\"a\" # 1@1 {␤\"a\"",
                "application/json # [] # ",
                "application/json # [␤] # ",
                "application/json # [{\"a\":1},{\"b\":2}] # 1@1 {\"a\":1} | 2@1 {\"b\":2}",
                "application/json # [,{\"a\":1},,␤{\"b\":2},] # 1@1 {\"a\":1} | 2@2 {\"b\":2}",
                "application/json # [{\"a\":\"],{\"},[1,[2]],\"\\\"]\"] # 1@1 {\"a\":\"],{\"} | 2@1 [1,[2]] | 3@1 \"\\\"]\"",
                "application/json # [{\"a\":1]},{\"b\":2}] # 1@1 {\"a\":1]} | 2@1 {\"b\":2}",
                "application/json # [x y,}{\"b\":2}] # 1@1 x y | 2@1 }{\"b\":2}",
                "application/json # [{\"a\":1},{\"b\" # 1@1 {\"a\":1} | 2@1 {\"b\" | 3@1 broken",
                "application/json # [{\"a\":1} # 1@1 {\"a\":1} | 2@1 broken",
                "application/json # [1]␤ # 1@1 1",
                "application/json # [1] [2] # 1@1 1 | 2@1 broken",
                "application/json # [1,0123456789012345678901234567890123456789,012345678901234567890123456789012345678901,3] # 1@1 1 | 2@1 0123456789012345678901234567890123456789 | 3@1 oversize | 4@1 3",
                "application/x-ndjson # 012345678901234567890123456789012345678901␤3 # 1@1 oversize | 2@2 3",
                "application/json # {\"a\":\"12345678901234567890123456789012345\"}␤{} # 1@1 oversize | 2@2 {}",
            })
    void records_are_framed_without_being_parsed(String type, String body, String expected) throws IOException {
        var text = Objects.requireNonNullElse(body, "").replace('␤', '\n').replace('␍', '\r');
        for (var chunk : List.of(1, 3, 1 << 16)) {
            assertThat(frames(new Chunks(text.getBytes(UTF_8), chunk), type))
                    .isEqualTo(Objects.requireNonNullElse(expected, ""));
        }
    }

    private static String frames(InputStream in, String type) throws IOException {
        var source = ImportFormat.open(
                        in, ImportOptions.of(new Limits(LIMIT, 1, 1, 1, 1, 1)).withMediaType(type), Spool.DEFAULT)
                .orElseThrow()
                .records();
        var shown = new ArrayList<String>();
        for (var next = source.next(); next.isPresent(); next = source.next()) {
            shown.add(next.get().number() + "@" + next.get().line() + " "
                    + switch (next.get()) {
                        case Whole whole ->
                            new String(whole.bytes(), UTF_8).replace('\n', '␤').replace('\r', '␍');
                        case Oversize oversize -> "oversize";
                        case Broken broken -> "broken";
                    });
        }
        return String.join(" | ", shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void values_are_framed_unchanged_in_every_container(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 300; round++) {
            var values = random.ints(random.nextInt(6))
                    .mapToObj(i -> object(random, 3))
                    .toList();
            var lines = new StringBuilder();
            var pretty = new StringBuilder();
            for (var value : values) {
                lines.append(JSON.writeValueAsString(value)).append(random.nextBoolean() ? "\n" : "\r\n\n");
                pretty.append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value))
                        .append("\n");
            }
            var bom = random.nextBoolean() ? "\uFEFF" : "";
            assertThat(values(random, bom + lines, "application/x-ndjson")).isEqualTo(values);
            assertThat(values(random, bom + lines, "application/json")).isEqualTo(values);
            assertThat(values(random, bom + pretty, "application/json")).isEqualTo(values);
            assertThat(values(random, bom + JSON.writeValueAsString(values), "application/json"))
                    .isEqualTo(values);
            assertThat(values(
                            random,
                            bom + JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values),
                            "application/json"))
                    .isEqualTo(values);
        }
    }

    private static List<Object> values(SplittableRandom random, String body, String type) throws IOException {
        var in = new Chunks(body.getBytes(UTF_8), 1 + random.nextInt(9));
        var source = ImportFormat.open(in, ImportOptions.of(Limits.DEFAULT).withMediaType(type), Spool.DEFAULT)
                .orElseThrow()
                .records();
        var values = new ArrayList<Object>();
        for (var next = source.next(); next.isPresent(); next = source.next()) {
            if (next.get() instanceof Whole(var number, var line, var bytes)) {
                values.add(JSON.readValue(bytes, Object.class));
            } else {
                values.add(next.get());
            }
        }
        return values;
    }

    /// An object with at least one member: printed over many lines an empty one still takes one.
    private static Object object(SplittableRandom random, int depth) {
        var members = new LinkedHashMap<String, Object>();
        members.put(text(random), value(random, depth));
        for (var i = random.nextInt(3); i > 0; i--) {
            members.put(text(random), value(random, depth));
        }
        return members;
    }

    private static Object value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2, 3 -> text(random);
            case 4 ->
                random.ints(random.nextInt(4))
                        .mapToObj(i -> value(random, depth - 1))
                        .toList();
            default -> object(random, depth - 1);
        };
    }

    private static String text(SplittableRandom random) {
        var nasty = List.of("\"", "\\", "{", "}", "[", "]", ",", "\n", "\r", "é", "🐝", "\u2028", "a", " ");
        var text = new StringBuilder();
        for (var i = random.nextInt(6); i > 0; i--) {
            text.append(nasty.get(random.nextInt(nasty.size())));
        }
        return text.toString();
    }

    @Test
    void a_record_without_end_takes_no_memory() throws IOException {
        var source = ImportFormat.open(
                        new Endless(256L << 20),
                        ImportOptions.of(new Limits(LIMIT, 1, 1, 1, 1, 1)).withMediaType("application/x-ndjson"),
                        Spool.DEFAULT)
                .orElseThrow()
                .records();
        assertThat(source.next()).containsInstanceOf(Oversize.class);
        assertThat(source.next()).isEmpty();
    }

    /// A stream that gives at most so many bytes at a time.
    private static final class Chunks extends ByteArrayInputStream {
        private final int most;

        private Chunks(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }

    /// So many times the letter x.
    private static final class Endless extends InputStream {
        private long left;

        private Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + given, (byte) 'x');
            left -= given;
            return given;
        }
    }
}
