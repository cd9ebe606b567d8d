package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

class SubtitleReadersFuzzTest {

    private static final Pattern PLACE = Pattern.compile("Line (\\d{1,9}): .+");

    @FuzzTest
    void any_file_is_read_in_any_format_with_every_place_in_it(byte[] bytes) {
        var file = SubtitleText.of(new String(bytes, StandardCharsets.UTF_8));
        assertThat(file.text()).doesNotContain("\r");
        var lines = file.text().split("\n", -1).length;
        for (var format : ReadableFormat.values()) {
            check(format.read(file), lines);
        }
    }

    private static void check(ReadTrack track, int lines) {
        var last = 0;
        for (var cue : track.cues()) {
            assertThat(cue.line()).isBetween(Math.max(1, last), lines);
            assertThat(cue.words().stream().map(word -> word.time().start())).isSorted();
            last = cue.line();
        }
        told(track.problems(), lines);
        told(
                track.repairs().stream()
                        .map(repair -> new Problem(Pointer.ROOT, repair.code(), repair.fault(), repair.line()))
                        .toList(),
                lines);
    }

    private static void told(List<Problem> problems, int lines) {
        ToldProblems.assertTold(problems);
        assertThat(problems).allSatisfy(problem -> {
            var place = PLACE.matcher(problem.detail());
            assertThat(place.matches()).isTrue();
            assertThat(Integer.parseInt(place.group(1))).isBetween(1, lines);
        });
    }
}
