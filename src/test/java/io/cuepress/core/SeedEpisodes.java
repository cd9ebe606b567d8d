package io.cuepress.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// The two whole episodes of the data set, read as simply as can be.
public final class SeedEpisodes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SeedEpisodes() {}

    /// Their transcripts, in the order of the file.
    public static List<Transcript> transcripts() {
        try (var in = Objects.requireNonNull(SeedEpisodes.class.getResourceAsStream("/seed.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SeedEpisodes::transcript)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Transcript transcript(String row) {
        var segments = parse(parse(row).get("SEGMENTS").textValue());
        return new Transcript(
                new Language("en"),
                StreamSupport.stream(segments.spliterator(), false)
                        .map(SeedEpisodes::segment)
                        .toList());
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Segment segment(JsonNode node) {
        return new Segment(
                TimeRange.ofMs(ms(node.get("start")), ms(node.get("end"))),
                node.get("text").textValue());
    }

    private static long ms(JsonNode seconds) {
        return new BigDecimal(seconds.asText())
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
