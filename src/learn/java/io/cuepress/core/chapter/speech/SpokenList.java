package io.cuepress.core.chapter.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A list that is read from a description with its line breaks, and the speech of its episode.
///
/// @param flatTitle  the last title as the parser reads it without line breaks; empty when it reads another list
/// @param tail       the words from the last title on, up to the first link; the title alone where times come last
/// @param length     how many words of the tail are the title
record SpokenList(
        String channel, SpeechIndex index, List<Chapter> entries, String flatTitle, List<String> tail, int length) {

    private static final int MOST_WORDS = 40;
    private static final int FEWEST_SEGMENTS = 4;

    List<Long> starts() {
        return entries.stream().map(chapter -> chapter.start().ms()).toList();
    }

    List<String> titles() {
        return entries.stream().map(Chapter::title).toList();
    }

    /// The candidates for the last title, the shortest first.
    List<String> candidates() {
        var candidates = new ArrayList<String>();
        for (int count = 1; count <= tail.size(); count++) {
            candidates.add(String.join(" ", tail.subList(0, count)));
        }
        return candidates;
    }

    OpenTitle openTitle() {
        return new OpenTitle(index, entries.getLast().start(), entries.subList(0, entries.size() - 1));
    }

    /// Reads rows of the data set; a row without a list or without its transcript is left out.
    static List<SpokenList> read(Path file) throws IOException {
        var mapper = new ObjectMapper();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> row(mapper, line)).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<SpokenList> row(ObjectMapper mapper, String line) {
        try {
            var row = mapper.readTree(line);
            var segments = segments(mapper.readTree(row.get("SEGMENTS").asText()));
            return segments.size() < FEWEST_SEGMENTS ? Optional.empty() : list(row, segments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Segment> segments(JsonNode rows) {
        var segments = new ArrayList<Segment>();
        for (var row : rows) {
            var start = Math.round(row.get("start").asDouble() * 1000);
            var end = Math.max(start + 1, Math.round(row.get("end").asDouble() * 1000));
            if (!row.get("text").asText().isBlank()) {
                var time = new TimeRange(Timecode.nearest(start), Timecode.nearest(end));
                segments.add(new Segment(time, row.get("text").asText()));
            }
        }
        return segments;
    }

    private static Optional<SpokenList> list(JsonNode row, List<Segment> segments) {
        var end = segments.getLast().time().end();
        var text = row.get("DESCRIPTION").asText();
        var flat = normal(text);
        var flatList = OutlineParser.parse(flat, end);
        return OutlineParser.parse(text, end).map(outline -> {
            var entries = outline.chapters().stream()
                    .map(chapter -> new Chapter(chapter.start(), normal(chapter.title())))
                    .toList();
            var last = entries.getLast();
            var flatTitle = flatList
                    .filter(list -> list.chapters().getLast().start().equals(last.start()))
                    .map(list -> normal(list.chapters().getLast().title()))
                    .orElse("");
            var at = flat.lastIndexOf(last.title());
            return new SpokenList(
                    row.get("CHANNEL_NAME").asText(),
                    SpeechIndex.of(segments),
                    entries,
                    flatTitle,
                    at < 0 ? List.of(last.title().split(" ")) : tail(flat.substring(at)),
                    last.title().split(" ").length);
        });
    }

    private static List<String> tail(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ", MOST_WORDS + 1)) {
            if (words.size() == MOST_WORDS || word.matches("(https?:|www\\.|[#@]\\w|[-=*_~•+]{3}).*|.*\\d:\\d\\d.*")) {
                break;
            }
            words.add(word);
        }
        return words;
    }

    private static String normal(String text) {
        return text.replace("\u200B", "").replaceAll("(?U)\\s+", " ").strip();
    }
}
