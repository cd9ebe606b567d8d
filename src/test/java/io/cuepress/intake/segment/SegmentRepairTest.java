package io.cuepress.intake.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.intake.episode.EpisodeJson;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of mends: segments as `start end text`, in seconds before and milliseconds after, and what was found.
class SegmentRepairTest {

    private static final String TABLE = """
            0 1 a, 1 2 b                  | 0 1000 a, 1000 2000 b        |
            0 3 a, 1 2 b                  | 0 3000 a, 1000 2000 b        |
            0 0 a                         | 0 0 a                        |
            1 0.9999999999999 a           | 1000 1000 a                  |
            99.92 90.72 a, 101 102 b      | 99920 101000 a, 101000 102000 b | /0/end end-before-start
            2 1 123456789012345           | 2000 3000 123456789012345    | /0/end end-before-start
            2 1 a, 2 3 b                  | 2000 2066 a, 2000 3000 b     | /0/end end-before-start
            359999.999 1 a                | 359999999 359999999 a        | /0/end end-before-start
            5 6 a, 1 2 b, 5 7 c, 3 4 d    | 1000 2000 b, 3000 4000 d, 5000 6000 a, 5000 7000 c | /1/start out-of-order; /3/start out-of-order
            5 4 a, 1 2 b                  | 1000 2000 b, 5000 5066 a     | /1/start out-of-order; /0/end end-before-start
            -1 1 a                        | 0 1000 a                     | /0/start negative-time
            -2 -1 a                       | 0 0 a                        | /0/start negative-time; /0/end negative-time
            -0.0004 1 a                   | 0 1000 a                     |
            0 1 ~, 1 2 b                  | 1000 2000 b                  | /0/text blank-text
            0 1 ~                         |                              | /0/text blank-text
            0 1 a^b                       | 0 1000 ab                    | /0/text control-character
            0 1 ^                         |                              | /0/text control-character; /0/text blank-text
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void repairs_are_made_and_reported(String before, String after, String mends) {
        var read = read(before, BadSegments.REPAIR);
        assertThat(read).isInstanceOf(Checked.Valid.class);
        if (read instanceof Checked.Valid<Episode>(var episode, var repairs)) {
            assertThat(episode.transcript().segments().stream()
                            .map(s ->
                                    s.time().start().ms() + " " + s.time().end().ms() + " " + s.text())
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(Objects.requireNonNullElse(after, ""));
            assertThat(show(repairs)).isEqualTo(Objects.requireNonNullElse(mends, ""));
        }
    }

    /// A control character is no bad segment: it is taken out either way.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void without_repair_they_are_problems(String before, String after, String mends) {
        var found = read(before, BadSegments.REJECT) instanceof Checked.Invalid<Episode>(var problems)
                ? show(problems)
                : "";
        assertThat(found).isEqualTo(Objects.requireNonNullElse(mends, ""));
    }

    private static Checked<Episode> read(String segments, BadSegments choice) {
        var json = List.of(segments.split(", ")).stream()
                .map(segment -> segment.split(" ", 3))
                .map(s -> "{\"start\":%s,\"end\":%s,\"text\":\"%s\"}"
                        .formatted(s[0], s[1], s[2].replace("~", " \\n\\t").replace("^", "\\u0000")))
                .collect(Collectors.joining(","));
        return new EpisodeJson(new ImportOptions(Limits.DEFAULT, choice, null))
                .read(("{\"id\":\"a\",\"segments\":[" + json + "]}").getBytes(UTF_8), new EpisodeId("a"));
    }

    private static String show(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer().value().replace("/segments", "") + " "
                        + problem.code().slug())
                .collect(Collectors.joining("; "));
    }
}
