package io.cuepress.core.subtitle.read.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollingCaptionsTest {

    /// Cues are parted by `/`, their lines by `+`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/a+b/b+c         | a/b/c
            a/a+b/x/x+y/z/w   | a/b/x/y/z/w
            a/a+b/x/x+y/z/w/v | a/a+b/x/x+y/z/w/v
            a/a+b/c           | a/a+b/c
            a/a/a             | a/a/a
            a/x+b/b+c/c+d     | a/x+b/c/d
            a/-/a+b/b+c/c+d   | a/-/a+b/c/d
            a/a+b/b/b+c       | a/b/c""")
    void lines_that_roll_up_are_shown_once(String given, String folded) {
        assertThat(RollingCaptions.folded(track(given, 100)).cues().stream()
                        .map(cue -> cue.text().isEmpty() ? "-" : cue.text().replace('\n', '+'))
                        .collect(joining("/")))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"-50, true", "100, true", "101, false"})
    void only_a_cue_that_follows_at_once_rolls_up(int gapMs, boolean rolls) {
        var track = track("a/a+b/b+c/c+d", gapMs);
        assertThat(RollingCaptions.folded(track).equals(track)).isEqualTo(!rolls);
    }

    private static ReadTrack track(String cues, int gapMs) {
        var texts = cues.split("/", -1);
        return new ReadTrack(
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new ReadCue(
                                i + 1,
                                new Timing(i * (1000L + gapMs), i * (1000L + gapMs) + 1000),
                                texts[i].equals("-") ? "" : texts[i].replace('+', '\n')))
                        .toList(),
                List.of(),
                List.of(),
                0,
                null);
    }
}
