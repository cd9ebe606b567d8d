package io.cuepress.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.intake.record.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaptersReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[{\"start\":0,\"title\":\"A\"},{\"start\":85.5,\"title\":\"B\"}] # 0 A, 85500 B",
                "{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":1,\"endTime\":9,\"title\":\"A\",\"img\":{}}]} # 1000 A",
                "[{\"start\":9,\"title\":\"B\"},{\"start\":3,\"title\":\"A\"}] # 3000 A, 9000 B",
                "[{\"title\":\" two\\n lines \",\"start\":0}] # 0 two lines",
                "[] # (root) missing",
                "{} # /chapters missing",
                "{\"chapters\":{}} # /chapters missing",
                "7 # (root) unknown-shape",
                "[7,{\"start\":0},{\"title\":\"A\"}] # /0 wrong-type, /1/title missing, /2 missing",
                "[{\"start\":\"0:00\",\"title\":\"A\"}] # /0/start not-a-number, /0 missing",
                "[{\"start\":-1,\"title\":\"A\"}] # /0 out-of-range",
                "[{\"start\":360000,\"title\":\"A\"}] # /0/start out-of-range, /0 missing",
                "[{\"start\":1,\"title\":\"A\"},{\"start\":1.0001,\"title\":\"B\"}] # (root) out-of-order",
                "[{\"start\":1 # (root) not-json",
            })
    void chapters_are_read_or_their_problems_listed(String json, String expected) {
        assertThat(shown(json)).isEqualTo(expected);
    }

    @Test
    void more_than_five_thousand_are_too_many() {
        var all = new StringBuilder("[");
        for (var i = 0; i < 5_001; i++) {
            all.append(i == 0 ? "" : ",")
                    .append("{\"title\":\"x\",\"start\":")
                    .append(i)
                    .append('}');
        }
        assertThat(shown(all.append(']').toString())).isEqualTo("(root) too-many");
    }

    private static String shown(String json) {
        return switch (ChaptersReader.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)) {
            case Checked.Valid<List<Chapter>>(var chapters, var repairs) ->
                chapters.stream()
                        .map(chapter -> chapter.start().ms() + " " + chapter.title())
                        .collect(Collectors.joining(", "));
            case Checked.Invalid<List<Chapter>>(var problems) ->
                problems.stream()
                        .map(problem -> (problem.pointer().value().isEmpty()
                                        ? "(root)"
                                        : problem.pointer().value())
                                + " " + problem.code().slug())
                        .collect(Collectors.joining(", "));
        };
    }
}
