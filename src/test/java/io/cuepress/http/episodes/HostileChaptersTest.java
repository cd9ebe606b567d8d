package io.cuepress.http.episodes;

import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile descriptions, and unusual ones.
@QuarkusTest
class HostileChaptersTest {

    private static final String PATH = "/v1/episodes/hostile";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:00 ",
                "=[***]= ",
                "-1:23 ",
                "100:00:00 ",
                "1:2:3:4 ",
                "((((",
                "0:00 - 0:00 - ",
                "１：２３ ",
            })
    void a_description_of_the_maximum_length_gives_every_export(String piece) {
        describe(piece.repeat(100_000 / piece.length()));
        for (var format : ChapterFormat.values()) {
            var answer = get(PATH + "/chapters." + format.type().extension());
            assertThat(answer.status()).as(answer.text()).isIn(200, 404);
        }
        for (var format : OutlineFormat.values()) {
            assertThat(get(PATH + "/outline." + format.type().extension()).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void five_thousand_chapters_are_written_in_every_format_that_allows_them() {
        describe(IntStream.range(0, 5_000)
                .mapToObj(i -> "%d:%02d:%02d c%d".formatted(i * 7 / 3600, i * 7 / 60 % 60, i * 7 % 60, i))
                .collect(joining("\n")));
        assertThat(get(PATH).at("chapterCount")).isEqualTo("5000");
        assertThat(get(PATH + "/chapters.txt").text().lines())
                .hasSize(5_000)
                .last()
                .isEqualTo("9:43:13 c4999");
        var refused = Api.assertProblem(get(PATH + "/chapters.cue"), 422, "too-many-chapters");
        assertThat(refused.at("detail")).startsWith("The episode has 5000 chapters, and a cue sheet has at most 99;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ０：００ はじめに~１：２３ つぎ~２：３４ おわり     | 0:00 はじめに / 1:23 つぎ / 2:34 おわり
            0:00 פתיחה~1:23 אמצע~2:34 סוף             | 0:00 פתיחה / 1:23 אמצע / 2:34 סוף
            مقدمة 0:00~وسط 1:23~خاتمة 2:34            | 0:00 مقدمة / 1:23 وسط / 2:34 خاتمة
            0:00 One~1:23 Two~2:34 Three~101:00:00 Far | 0:00 One / 1:23 Two / 2:34 Three
            """)
    void lists_in_other_scripts_and_with_times_beyond_the_end_are_read(String description, String chapters) {
        describe(description.replace('~', '\n'));
        assertThat(get(PATH + "/chapters.txt").text().lines().collect(joining(" / ")))
                .isEqualTo(chapters);
    }

    @Test
    void without_an_extension_accept_chooses_the_format() {
        describe("0:00 One\n1:23 Two\n2:34 Three");
        assertThat(get(PATH + "/chapters", "Accept", "application/json+chapters")
                        .header("Content-Type"))
                .startsWith("application/json+chapters");
        assertThat(get(PATH + "/chapters", "Accept", "text/vtt").text()).startsWith("WEBVTT");
        assertThat(get(PATH + "/chapters", "Accept", "image/png").status()).isEqualTo(406);
    }

    private static void describe(String description) {
        var body = Map.of(
                "title",
                "Hostile",
                "description",
                description,
                "segments",
                List.of(Map.of("start", 0, "end", 36_000, "text", "Said.")));
        try {
            assertThat(put("hostile", new ObjectMapper().writeValueAsString(body))
                            .status())
                    .isIn(200, 201);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
