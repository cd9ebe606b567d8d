package io.cuepress.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.intake.record.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                "{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":1,\"endTime\":9,\"title\":\"A\",\"img\":{}}]} # 1000 A; /chapters/0/img wrong-type",
                "[{\"start\":0,\"title\":\"A\",\"img\":\"https://a.example/i\",\"url\":\" http://a.example/u \"}] # 0 A img=https://a.example/i url=http://a.example/u",
                "[{\"start\":0,\"title\":\"A\",\"img\":\"javascript:x\",\"url\":\"\"}] # 0 A; /0/img wrong-form",
                "[{\"start\":0,\"title\":\"A\",\"toc\":true},{\"start\":1,\"title\":\"B\",\"toc\":null}] # 0 A, 1000 B",
                "[{\"start\":0,\"title\":\"A\",\"toc\":\"no\"}] # 0 A; /0/toc wrong-type",
                "[{\"start\":0,\"title\":\"A\"},{\"start\":1,\"toc\":false},{\"start\":2,\"title\":\"ad\",\"toc\":false}] # 0 A, 1000 silent, 2000 ad silent",
                "[{\"start\":0,\"title\":null},{\"start\":60,\"title\":\"B\"},{\"start\":70}] # 60000 B; /0/title missing, /2/title missing",
                "[{\"start\":0,\"title\":null}] # /0/title missing",
                "[{\"start\":9,\"title\":\"B\"},{\"start\":3,\"title\":\"A\"}] # 3000 A, 9000 B",
                "[{\"title\":\" two\\n lines \",\"start\":0}] # 0 two lines",
                "[] # (root) missing",
                "{} # /chapters missing",
                "{\"chapters\":{}} # /chapters missing",
                "7 # (root) unknown-shape",
                "[7,{\"start\":0},{\"title\":\"A\"}] # /0 wrong-type, /2 missing, /1/title missing",
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
                chapters.stream().map(ChaptersReaderTest::shown).collect(Collectors.joining(", "))
                        + (repairs.isEmpty() ? "" : "; " + shown(repairs));
            case Checked.Invalid<List<Chapter>>(var problems) -> shown(problems);
        };
    }

    private static String shown(Chapter chapter) {
        var extras = chapter.extras();
        return Stream.of(
                        chapter.start().ms() + "",
                        chapter.title(),
                        extras.img() == null ? "" : "img=" + extras.img(),
                        extras.url() == null ? "" : "url=" + extras.url(),
                        extras.listed() ? "" : "silent")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.pointer().value().isEmpty()
                                ? "(root)"
                                : problem.pointer().value())
                        + " " + problem.code().slug())
                .collect(Collectors.joining(", "));
    }
}
