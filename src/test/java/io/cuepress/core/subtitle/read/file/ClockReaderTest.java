package io.cuepress.core.subtitle.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01:02:03,004  | 3723004
            09:09:09,999  | 32949999
            12:34.5       | 754500
            7             | 7000
            0:01.2341     | 1234
            0:01.2345     | 1235
            0:01.23449    | 1234
            0:01.9995     | 2000
            0:01.5 left   | 1500
            0:0:1:007     | 1007
            0:0:1:999     | 1999
            0:0:1:1000    | 1000
            0:0:1:12345   | 1345
            1:2:3:004:5   | 3723004
            0 : 01 , 5    | 1500
            -0:01         | -1000
            0:00          | 0""")
    void times_are_read_as_people_write_them(String text, long ms) {
        assertThat(new ClockReader(text).time()).isEqualTo(ms);
        assertThat(new ClockReader(" \t" + text).time()).isEqualTo(ms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", ":01", "-", "/1", "0:", "0:x"})
    void other_texts_are_no_times(String text) {
        assertThat(new ClockReader(text).time()).isEqualTo(ClockReader.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0:01, true", "'0:01 X1:0', true", "0:01x, false", "1:2:3:4:5, false", "0:01-, false"})
    void only_text_after_a_space_may_follow_a_time(String text, boolean isAtEnd) {
        var reader = new ClockReader(text);
        reader.time();
        assertThat(reader.isAtEnd()).isEqualTo(isAtEnd);
    }
}
