package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Problem;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvReaderTest {

    private final TsvReader reader = new TsvReader();

    @Test
    void a_row_is_a_cue() {
        var track = reader.read("start\tend\ttext\n0\t999\tHello\tthere\n\n1000\t999999999999\t Ho \n90\t91\t");
        assertThat(track.problems()).isEmpty();
        assertThat(track.cues())
                .containsExactly(
                        new ReadCue(2, new Timing(0, 999), "Hello\tthere"),
                        new ReadCue(4, new Timing(1000, 999_999_999_999L), " Ho "),
                        new ReadCue(5, new Timing(90, 91), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "1000\tHello",
                "1000\t2000",
                "\t2000\tHello",
                "1000\t\tHello",
                "1.5\t2\tHello",
                "1\t2.5\tHello",
                "-1\t2\tHello",
                "1/\t2\tHello",
                "1:\t2\tHello",
                "1\t1000000000000\tHello",
                "1000000000000\t1\tHello"
            })
    void a_row_of_other_columns_is_refused_by_line(String row) {
        assertThat(reader.read("start\tend\ttext\n0\t1\tHi\n" + row + "\nno row either")
                        .problems())
                .extracting(Problem::detail)
                .containsExactly("Line 3: the row is invalid; give start and end in milliseconds and a text.");
    }

    @Test
    void without_its_header_no_row_is_read() {
        assertThat(reader.read("0\t1\tHi\n1\t2\tHo").cues()).isEmpty();
    }
}
