package io.cuepress.core.chapter.scan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0:00 Bees                           | 0:00=0
            12:34 Bees                          | 12:34=754
            125:00 Bees                         | 125:00=7500
            1:02:03 Bees                        | 1:02:03=3723
            (1:25) Bees                         | (1:25)=85
            (1:25 ) Bees                        | (1:25 )=85
            ( 1:25 ) Bees                       | ( 1:25 )=85
            * 1:25 * Bees                       | 1:25=85
            [[1:25]] Bees                       | [[1:25]]=85
            **1:25** Bees                       | **1:25**=85
            [1:25](https://a.example/?t=85) B   | [1:25](https://a.example/?t=85)=85
            [1:25](see there) Bees              | [1:25]=85
            1:25 - 2:30 Bees                    | 1:25 - 2:30=85
            (1:25–2:30) Bees                    | (1:25–2:30)=85
            1:25 to 2:30 Bees                   | 1:25 to 2:30=85
            2:30 - 1:25 Bees                    | 2:30=150, 1:25=85
            1:25 2:30 Bees                      | 1:25=85, 2:30=150
            -1:23 Bees                          | 1:23=83
            Timestamps:0:00 Bees                | 0:00=0
            ミツバチ1:25                        | 1:25=85
            ١:٢٥ نحل                            | ١:٢٥=85
            0:01:25.500 Bees                    | 0:01:25.500=85
            [0:01:25,500] Bees                  | [0:01:25,500]=85
            Bees (1:25.5)                       | (1:25.5)=85
            1:25.5 - 2:30.25 Bees               | 1:25.5 - 2:30.25=85
            1:25. Bees                          | 1:25=85
            1:25,30 Bees                        | 1:25=85
            CHAPTER02=00:01:25.000 CHAPTER02NAME=Bees | CHAPTER02=00:01:25.000 CHAPTER02NAME==85""")
    void finds_a_time_with_all_that_belongs_to_it(String text, String times) {
        assertThat(times(text)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "1:25.5, 85500",
        "1:25.05, 85050",
        "1:25.005, 85005",
        "'1:25,005', 85005",
        "1:25, 85000",
        "1:25.0005, 85000"
    })
    void a_fraction_counts_to_the_millisecond(String text, long ms) {
        assertThat(TimeScanner.scan(text)).extracting(TimeMark::ms).containsExactly(ms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            beekeeper18:24 is my user name
            10.0.0.1:80 is a server
            00:1B:44:11:3A:B7 is a card
            01:02:03:04 has frames
            1:5 is a score
            16:9 is a format
            1:75 has no such second
            1:61:00 has no such minute
            12345:00 is too long
            1:234 is too long
            and so: nothing
            11/12:30/40 is a fraction""")
    void finds_none_in(String text) {
        assertThat(times(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Live at 5:00 pm                     | CLOCK
            Live 17:00 Uhr                      | CLOCK
            Live 17:00 CET                      | CLOCK
            Live 2031-05-04 17:00               | CLOCK
            https://a.example/status/1885860172456694145 0:00 Bees | LIST
            Call 030-1234567890 0:00 Bees       | LIST
            Live Apr 27 13:40:00 2031           | CLOCK
            See 2:13, it is funny               | PROSE
            The bees at 2:13 are funny          | PROSE
            Les abeilles vers 2:13              | PROSE
            Bees 2:13                           | LIST
            2:13 Am Bienenstock                 | LIST
            2:13 Ist das Honig?                 | LIST
            2:13 Et les abeilles ?              | LIST
            October 7 2:13 Bees                 | LIST""")
    void tells_what_a_time_is_for(String text, TimeMark.Setting setting) {
        assertThat(TimeScanner.scan(text)).extracting(TimeMark::setting).containsExactly(setting);
    }

    private static String times(String text) {
        return TimeScanner.scan(text).stream()
                .map(mark -> text.substring(mark.from(), mark.to()) + "=" + mark.seconds())
                .collect(joining(", "));
    }
}
