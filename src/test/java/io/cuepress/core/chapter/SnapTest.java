package io.cuepress.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapTest {

    @ParameterizedTest
    @CsvSource({
        "0 1000 5000, 0 4800, 500, 0 5000",
        "0 1000 5000, 0 4000, 500, 0 4000",
        "0 4500 5500, 5000, 500, 4500",
        "0 900 1100, 1000 1050, 500, 900 1100",
        "1000, 900 1100, 500, 1000 1100",
        "1000, 0, 5000, 1000",
        "'', 0 1000, 500, 0 1000",
    })
    void chapters_move_to_the_nearest_speech_in_reach_and_stay_in_order(
            String speech, String starts, long reach, String expected) {
        var segments = numbers(speech).stream()
                .map(start -> new Segment(TimeRange.ofMs(start, start + 10), "said"))
                .toList();
        var chapters = numbers(starts).stream()
                .map(start -> new Chapter(new Timecode(start), "at " + start))
                .toList();
        assertThat(Snap.to(segments, chapters, reach).stream()
                        .map(chapter -> Long.toString(chapter.start().ms()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void whatever_moves_the_starts_ascend_and_none_moves_farther_than_it_may() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var segments = new ArrayList<Segment>();
            for (var start = 0L; segments.size() < 50; start += random.nextInt(5_000)) {
                segments.add(new Segment(TimeRange.ofMs(start, start + 1), "said"));
            }
            var starts = new TreeSet<Long>();
            while (starts.size() < 30) {
                starts.add(random.nextLong(120_000));
            }
            var chapters = starts.stream()
                    .map(start -> new Chapter(new Timecode(start), "c"))
                    .toList();
            var reach = random.nextLong(4_000);
            var snapped = Snap.to(segments, chapters, reach);
            assertThat(new Chapters(snapped, new Timecode(200_000)).list()).hasSameSizeAs(chapters);
            for (var i = 0; i < chapters.size(); i++) {
                assertThat(Math.abs(snapped.get(i).start().ms()
                                - chapters.get(i).start().ms()))
                        .isLessThanOrEqualTo(reach);
            }
        }
    }

    private static java.util.List<Long> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
