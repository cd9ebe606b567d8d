package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.Shaping.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start-end:characters of each segment        | when each can be shown
            0-2000:10 3000-4000:10                        | 0-2000 3000-4000
            # one runs into the next, which leaves it time enough, or just so, or too little
            0-4000:10 3000-5000:10                        | 0-3000 3000-5000
            0-4000:40 1000-5000:10                        | 0-1000 1000-5000
            0-4000:41 1000-5000:10                        | 0-4019 4019-5000
            # that they follow closely makes no crowd
            0-1000:41 1000-5000:10                        | 0-1000 1000-5000
            # together: by what there is to read, for as long as that takes
            1000-3000:30 1000-3000:10                     | 1000-2500 2500-3000
            1000-9000:30 1000-9000:10                     | 1000-3490 3490-4320
            1000-3000:30 1000-3000:10 2500-4000:10        | 1000-2125 2125-2500 2500-4000
            # without duration
            1000-1000:10 5000-5500:10                     | 1000-1500 5000-5500
            1000-1000:10 1300-5500:10                     | 1000-1300 1300-5500
            5000-5000:10                                  | 5000-5500
            5000-5000:10 5000-5000:10                     | 5000-5250 5250-5500
            359999999-359999999:5                         | 359999999-359999999
            """)
    void segments_take_turns(String segments, String times) {
        var ranges = SegmentTimes.of(Arrays.stream(segments.split(" ", -1))
                .map(SegmentTimesTest::parse)
                .toList());
        assertThat(shown(ranges)).isEqualTo(times);
    }

    private static Segment parse(String segment) {
        var parts = segment.split("[-:]", -1);
        return segment(Long.parseLong(parts[0]), Long.parseLong(parts[1]), "x".repeat(Integer.parseInt(parts[2])));
    }

    private static String shown(List<TimeRange> ranges) {
        return ranges.stream()
                .map(range -> range.start().ms() + "-" + range.end().ms())
                .collect(Collectors.joining(" "));
    }
}
