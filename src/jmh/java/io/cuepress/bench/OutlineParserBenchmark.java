package io.cuepress.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cuepress.core.chapter.read.Outline;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.time.Timecode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How many characters of descriptions are read a second, and how many by a plain scan.
@State(Scope.Benchmark)
public class OutlineParserBenchmark {

    private static final String PROSE =
            "This week we talk about bees, the people who keep them, and what happens when the two do not agree. "
                    + "Thanks to everybody who wrote in after the last episode: your questions are answered at the end. ";
    private static final String LINKS = "References: Hives https://example.com/hives Bees https://example.com/bees ";

    @Param({"lines", "flat", "prose", "hostile", "hostile, long"})
    String kind = "";

    private String description = "";
    private byte[] bytes = {};
    private final Timecode duration = new Timecode(7_200_000);

    @Setup
    public void description() {
        description = switch (kind) {
            case "lines" -> PROSE + "\n\nOUTLINE:\n" + list("\n") + "\n\n" + LINKS.repeat(10);
            case "flat" -> PROSE + " OUTLINE: " + list(" ") + " " + LINKS.repeat(10);
            case "prose" -> PROSE.repeat(12);
            case "hostile" -> "0:00 ".repeat(20_000);
            case "hostile, long" -> "0:00 ".repeat(200_000);
            default -> throw new IllegalArgumentException(kind);
        };
        bytes = description.getBytes(UTF_8);
    }

    private static String list(String end) {
        return IntStream.range(0, 15)
                .mapToObj(i -> i * 4 + ":" + (10 + i) + " - Of the keeping of bees, part " + i)
                .collect(Collectors.joining(end));
    }

    @Benchmark
    public Optional<Outline> parse(Read read) {
        read.characters += description.length();
        return OutlineParser.parse(description, duration);
    }

    /// The least that anything which reads the description must do: it looks at every byte.
    @Benchmark
    public int scan(Read read) {
        read.characters += bytes.length;
        var digits = 0;
        for (var b : bytes) {
            digits += b >= '0' && b <= '9' ? 1 : 0;
        }
        return digits;
    }

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }
}
