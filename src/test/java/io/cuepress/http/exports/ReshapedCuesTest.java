package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReshapedCuesTest {

    private static final String PATH = "/v1/episodes/reshaped/subtitles.srt";

    @BeforeEach
    void anEpisodeWithOneLongSegment() {
        put("reshaped", """
                {"title":"T","language":"en","segments":[{"start":0,"end":9,"text":" This is the first sentence of a talk \
                about bees. And here is the second, which is a little longer than that."}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"netflix, 42", "bbc, 37", "ted, 42", "podcast, 32"})
    void a_preset_cuts_a_long_segment_into_cues_of_its_lines(String style, int longest) {
        var reshaped = get(PATH + "?style=" + style).text();
        assertThat(reshaped).contains("2\n00:00:0");
        assertThat(reshaped.lines().filter(line -> !line.contains("-->"))).allMatch(line -> line.length() <= longest);
        assertThat(String.join(
                        " ",
                        reshaped.lines()
                                .filter(line -> !line.matches("\\d*|.*-->.*"))
                                .toList()))
                .isEqualTo("This is the first sentence of a talk about bees. And here is the second, which is a little"
                        + " longer than that.");
    }

    @Test
    void a_limit_alone_reshapes_from_netflix() {
        assertThat(get(PATH + "?maxLineLength=42").text())
                .isEqualTo(get(PATH + "?style=netflix").text());
        assertThat(get(PATH + "?maxLineLength=20").text().lines().filter(line -> !line.contains("-->")))
                .allMatch(line -> line.length() <= 20);
    }

    @ParameterizedTest
    @CsvSource({
        "style=source&maxLines=1, style",
        "maxLineLength=9, maxLineLength",
        "maxLines=5, maxLines",
        "maxCps=4, maxCps",
        "style=netfix, style",
        "minDuration=8&maxDuration=2, minDuration",
    })
    void contradictory_limits_are_refused_by_name(String query, String parameter) {
        var problem = assertProblem(get(PATH + "?" + query), 400, "invalid-parameter");
        assertThat(problem.text()).contains(parameter);
    }
}
