package io.cuepress.core.chapter.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.time.Timecode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A description and the chapters that a reader takes from it.
///
/// @param channel   rows of one channel look alike, so they are never split between learning and testing
/// @param labelled  whether a person listed the chapters; otherwise they are those read from the text with its lines
public record LabelledText(
        String name, String channel, String text, @Nullable Timecode duration, List<Label> chapters, boolean labelled) {

    /// @param titles  the spellings that are right
    public record Label(long ms, Set<String> titles) {}

    /// The same with every run of white space made one space.
    public LabelledText flat() {
        return new LabelledText(name, channel, normal(text), duration, chapters, labelled);
    }

    static String normal(String text) {
        return text.replace("\u200B", "").replaceAll("(?U)\\s+", " ").strip();
    }

    public static List<LabelledText> read(Path file) throws IOException {
        var mapper = new ObjectMapper();
        var all = new ArrayList<LabelledText>();
        try (var in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            in.lines().forEach(line -> {
                var row = parse(mapper, line);
                var text = row.has("DESCRIPTION") ? imported(mapper, row) : labelled(row);
                if (text != null) {
                    all.add(text);
                }
            });
        }
        return all;
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static LabelledText labelled(JsonNode row) {
        var chapters = new ArrayList<Label>();
        for (var chapter : row.get("chapters")) {
            var titles = new java.util.HashSet<String>();
            titles.add(normal(chapter.get("title").asText()));
            chapter.path("alt").forEach(alt -> titles.add(normal(alt.asText())));
            chapters.add(new Label(Math.round(chapter.get("start").asDouble() * 1000), titles));
        }
        var seconds = row.path("duration").asDouble();
        var source = row.get("source").asText();
        return new LabelledText(
                row.has("id") ? row.get("id").asText() : source,
                channel(source),
                row.get("description").asText(),
                seconds > 0 ? Timecode.nearest(Math.round(seconds * 1000)) : null,
                chapters,
                true);
    }

    private static String channel(String source) {
        var parts = source.replaceAll(".*Transcripts/", "").split("/");
        return source.contains("Transcripts/") ? channelFamily(parts[0]) : String.join("/", List.of(parts).subList(0, Math.min(3, parts.length)));
    }

    /// `The Talk - Hour 1` and `The Talk - Hour 2` are written by the same people.
    private static String channelFamily(String name) {
        return name.replaceAll(" - .*|\\d.*", "").strip();
    }

    /// A row of the data set: what is read with its lines is the answer for the text without them.
    private static @Nullable LabelledText imported(ObjectMapper mapper, JsonNode row) {
        var segments = parse(mapper, row.get("SEGMENTS").asText());
        if (segments.isEmpty()) {
            return null;
        }
        var end = Timecode.nearest(
                Math.round(segments.get(segments.size() - 1).get("end").asDouble() * 1000));
        var text = row.get("DESCRIPTION").asText();
        var chapters = OutlineParser.parse(text, end).map(outline -> outline.chapters().stream()
                        .map(c -> new Label(c.start().ms(), Set.of(normal(c.title()))))
                        .toList())
                .orElse(List.of());
        return new LabelledText(
                row.get("TITLE").asText(), channelFamily(row.get("CHANNEL_NAME").asText()), text, end, chapters, false);
    }

    private static JsonNode parse(ObjectMapper mapper, String json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
