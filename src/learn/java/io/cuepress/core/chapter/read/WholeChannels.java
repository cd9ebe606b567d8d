package io.cuepress.core.chapter.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.chapter.channel.ChannelSample;
import io.cuepress.core.chapter.channel.ChannelWeights;
import io.cuepress.core.chapter.channel.ChannelWitness;
import io.cuepress.core.chapter.speech.SpeechWitness;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Episodes of whole channels, each as it was written and flattened, the flat ones as a channel of their own.
final class WholeChannels {

    /// An episode whose chapters are compared.
    ///
    /// @param written  its chapters as read from the description as written
    record Pair(
            String channel,
            String id,
            String title,
            String flat,
            @Nullable Timecode end,
            List<Chapter> written,
            List<Segment> speech) {

        /// Rows of a data set may have the end of the transcript only.
        boolean isHeard() {
            return speech.size() > FEWEST_SEGMENTS;
        }
    }

    private static final int FEWEST_SEGMENTS = 4;

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, ChannelProfile> profiles = new HashMap<>();

    WholeChannels(Path file) throws IOException {
        var json = new ObjectMapper();
        var written = new HashMap<String, Map<String, String>>();
        var flat = new HashMap<String, Map<String, String>>();
        var rows = new ArrayList<JsonNode>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = json.readTree(line);
                rows.add(row);
                var text = row.get("DESCRIPTION").asText();
                put(written, row, "w" + rows.size(), text);
                put(flat, row, "f" + rows.size(), normal(text));
            }
        }
        var profilesWritten = new HashMap<String, ChannelProfile>();
        written.forEach((channel, texts) -> profilesWritten.put(channel, ChannelSample.profile(texts)));
        flat.forEach((channel, texts) -> profiles.put(channel, ChannelSample.profile(texts)));
        for (int i = 0; i < rows.size(); i++) {
            add(json, rows.get(i), i + 1, profilesWritten);
        }
    }

    private static void put(Map<String, Map<String, String>> channels, JsonNode row, String id, String text) {
        channels.computeIfAbsent(row.get("CHANNEL_NAME").asText(), name -> new HashMap<>())
                .put(id, text);
    }

    private void add(ObjectMapper json, JsonNode row, int number, Map<String, ChannelProfile> profilesWritten)
            throws IOException {
        var segments = json.readTree(row.get("SEGMENTS").asText());
        if (segments.isEmpty()) {
            return;
        }
        var end = Timecode.nearest(
                Math.round(segments.get(segments.size() - 1).get("end").asDouble() * 1000));
        var channel = row.get("CHANNEL_NAME").asText();
        var text = row.get("DESCRIPTION").asText();
        var witness = ChannelWitness.of(profilesWritten.get(channel), "w" + number, text);
        var written = OutlineParser.parse(text, end, List.of(witness))
                .map(Outline::chapters)
                .orElse(List.of());
        pairs.add(new Pair(channel, "f" + number, row.get("TITLE").asText(), normal(text), end, written, speech(segments)));
    }

    private static List<Segment> speech(JsonNode rows) {
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

    List<Pair> pairs() {
        return pairs;
    }

    /// The size of the largest profile, in bytes.
    int largest() {
        return profiles.values().stream().mapToInt(profile -> profile.bytes().length).max().orElse(0);
    }

    /// The witness of a pair's flat description.
    ///
    /// @param weights  null for a channel that knows nothing
    ChannelWitness witness(Pair pair, @Nullable ChannelWeights weights) {
        var profile = weights == null ? ChannelProfile.EMPTY : profiles.get(pair.channel());
        return ChannelWitness.of(profile, pair.id(), pair.flat(), weights == null ? ChannelWeights.LEARNT : weights);
    }

    /// What is read from the flat description.
    ///
    /// @param weights  null to leave the channel out
    List<Chapter> flat(Pair pair, Model model, @Nullable ChannelWeights weights) {
        return outline(pair, model, weights, false).map(Outline::chapters).orElse(List.of());
    }

    /// The same with its confidence.
    ///
    /// @param heard  whether the speech is a witness too
    Optional<Outline> outline(Pair pair, Model model, @Nullable ChannelWeights weights, boolean heard) {
        var witnesses = new ArrayList<Witness>(List.of(witness(pair, weights)));
        if (heard) {
            witnesses.add(new SpeechWitness(pair::speech));
        }
        return OutlineParser.parse(pair.flat(), pair.end(), witnesses, model);
    }

    static boolean isSame(List<Chapter> one, List<Chapter> other) {
        return one.stream().map(WholeChannels::normal).toList().equals(other.stream().map(WholeChannels::normal).toList());
    }

    private static String normal(Chapter chapter) {
        return chapter.start() + " " + normal(chapter.title());
    }

    static String normal(String text) {
        return text.replace("\u200B", "").replaceAll("(?U)\\s+", " ").strip();
    }
}
