package io.cuepress.http.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two sample episodes, from import to export.
@QuarkusTest
class SampleExportsTest {

    private static final String NEWS = "TOo-HnjjuhU";
    private static final String LICENSES = "W5M-dvzpzSQ";
    private static final Pattern SRT_CUE = Pattern.compile(
            "(?m)^\\d+\\n(\\d\\d):(\\d\\d):(\\d\\d),(\\d{3}) --> (\\d\\d):(\\d\\d):(\\d\\d),(\\d{3})\\n(.+)\\n");

    @BeforeEach
    void importSample() {
        assertThat(Api.postImport("application/x-ndjson", Api.sample()).status())
                .isEqualTo(200);
    }

    @Test
    void the_chapters_of_the_news_are_those_of_its_description() {
        assertThat(Api.get("/v1/episodes/" + NEWS + "/chapters.txt").text()).isEqualTo("""
                0:00 Introduction
                1:25 Stable Diffusion Multiplayer
                2:15 Huggingface: DOI for Models & Datasets
                3:10 OpenAI asks for more funding
                4:25 The Stack: Source Code Dataset
                6:30 Google Vizier Open-Sourced
                7:10 New Models
                11:50 Helpful Things
                20:30 Prompt Databases
                22:15 Lexicap by Karpathy
                """);
        var json = Api.get("/v1/episodes/" + NEWS + "/chapters.json");
        assertThat(json.all("chapters.startTime")).containsExactly(0, 85, 135, 190, 265, 390, 430, 710, 1230, 1335);
        assertThat(json.all("chapters.endTime").getLast()).isEqualTo(1373.04);
    }

    @Test
    void the_chapters_of_the_licenses_are_those_of_its_description() {
        assertThat(Api.get("/v1/episodes/" + LICENSES + "/chapters.txt").text()).isEqualTo("""
                0:00 Introduction
                0:40 Responsible AI Licenses (RAIL) of BLOOM and Stable Diffusion
                3:35 Open source software's dilemma of bad usage and restrictions
                8:45 Good applications, bad applications
                12:45 A dangerous legal loophole
                15:50 OpenRAIL++ License
                16:50 This has nothing to do with copyright
                26:00 Final thoughts
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWS, LICENSES})
    void subtitles_have_the_times_of_the_segments_to_the_millisecond(String id) throws Exception {
        var srt = new ArrayList<String>();
        var cues =
                SRT_CUE.matcher(Api.get("/v1/episodes/" + id + "/subtitles.srt").text());
        while (cues.find()) {
            srt.add(ms(cues, 1) + " " + ms(cues, 5) + " " + cues.group(9));
        }
        assertThat(srt).isEqualTo(segments(id));
        var tsv =
                Api.get("/v1/episodes/" + id + "/subtitles.tsv").text().lines().skip(1);
        assertThat(tsv.map(line -> line.replace('\t', ' '))).isEqualTo(segments(id));
    }

    private static long ms(java.util.regex.Matcher cue, int group) {
        return ((Long.parseLong(cue.group(group)) * 60 + Long.parseLong(cue.group(group + 1))) * 60
                                + Long.parseLong(cue.group(group + 2)))
                        * 1000
                + Long.parseLong(cue.group(group + 3));
    }

    private static List<String> segments(String id) throws Exception {
        var json = new ObjectMapper();
        var segments = new ArrayList<String>();
        for (var line : Api.sample().lines().toList()) {
            var row = json.readTree(line);
            if (row.get("URL").asText().endsWith(id)) {
                for (var segment : json.readTree(row.get("SEGMENTS").asText())) {
                    segments.add(Stream.of(
                                    ms(segment.get("start")),
                                    ms(segment.get("end")),
                                    segment.get("text").asText().strip())
                            .map(Object::toString)
                            .reduce((a, b) -> a + " " + b)
                            .orElseThrow());
                }
            }
        }
        return segments;
    }

    private static long ms(JsonNode seconds) {
        return new BigDecimal(seconds.asText())
                .setScale(3, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    @Test
    void the_outline_has_the_whole_transcript() {
        var outline = Api.get("/v1/episodes/" + NEWS + "/outline.json");
        var counted = outline.all("chapters.segments.count").stream()
                .mapToInt(n -> Integer.parseInt(n.toString()))
                .sum();
        assertThat(counted).isEqualTo(417);
        assertThat(outline.all("chapters.title")).hasSize(10);
    }
}
