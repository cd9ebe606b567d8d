package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.check.Checked.Invalid;
import io.cuepress.core.check.Checked.Valid;
import io.cuepress.core.subtitle.shape.CueStyle.DurationLimit;
import io.cuepress.core.subtitle.shape.CueStyle.GapLimit;
import io.cuepress.core.subtitle.shape.CueStyle.LineLimit;
import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import io.cuepress.core.subtitle.shape.ReadingSpeed.WordsPerMinute;
import io.cuepress.core.transcript.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CueStyleTest {

    private static final CueStyle NETFLIX = CuePreset.NETFLIX.style(new Language("en"));

    @ParameterizedTest
    @CsvSource({
        // preset, language: line length, its measure, characters a second
        "NETFLIX, en,      42, GRAPHEMES,  20",
        "NETFLIX, en-GB,   42, GRAPHEMES,  20",
        "NETFLIX, ar,      42, GRAPHEMES,  20",
        "NETFLIX, hi,      42, GRAPHEMES,  22",
        "NETFLIX, de,      42, GRAPHEMES,  17",
        "NETFLIX, und,     42, GRAPHEMES,  17",
        "NETFLIX, ja,      13, FULL_WIDTH, 4",
        "NETFLIX, ko,      16, FULL_WIDTH, 12",
        "NETFLIX, zh-Hant, 16, FULL_WIDTH, 9",
        "TED,     en,      42, GRAPHEMES,  21",
        "TED,     ja,      13, FULL_WIDTH, 21",
        "PODCAST, en,      32, GRAPHEMES,  25",
    })
    void a_preset_has_the_limits_of_the_language(
            CuePreset preset, String language, int length, Measure measure, int cps) {
        var style = preset.style(new Language(language));
        assertThat(style.line()).isEqualTo(new LineLimit(length, measure, 2));
        assertThat(style.speed()).isEqualTo(new CharactersPerSecond(cps));
    }

    @Test
    void the_bbc_counts_words_and_closes_gaps_too_short_to_see() {
        var style = CuePreset.BBC.style(new Language("en"));
        assertThat(style.line().length()).isEqualTo(37);
        assertThat(style.speed()).isEqualTo(new WordsPerMinute(180));
        assertThat(style.gap()).isEqualTo(new GapLimit(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void every_limit_can_be_replaced_by_itself() {
        var changed = with(Map.of(
                CueLimit.MAX_LINE_LENGTH, 30,
                CueLimit.MAX_LINES, 3,
                CueLimit.MAX_CPS, 15,
                CueLimit.MIN_DURATION, 1000,
                CueLimit.MAX_DURATION, 6000,
                CueLimit.MIN_GAP, 600));
        assertThat(changed)
                .isEqualTo(new CueStyle(
                        new LineLimit(30, Measure.GRAPHEMES, 3),
                        new CharactersPerSecond(15),
                        new DurationLimit(Duration.ofSeconds(1), Duration.ofSeconds(6)),
                        new GapLimit(Duration.ofMillis(600), Duration.ofMillis(600))));
        assertThat(with(Map.of())).isEqualTo(NETFLIX);
        assertThat(with(Map.of(CueLimit.MAX_LINES, 1)))
                .extracting(CueStyle::speed)
                .isEqualTo(NETFLIX.speed());
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_out_of_its_range_is_a_problem_that_names_it(CueLimit limit) {
        assertThat(problems(Map.of(limit, limit.least() - 1))).containsExactly("/" + limit.parameter());
        assertThat(problems(Map.of(limit, limit.most() + 1))).containsExactly("/" + limit.parameter());
    }

    @ParameterizedTest
    @CsvSource({"MIN_DURATION, 8000, /minDuration", "MAX_DURATION, 700, /maxDuration"})
    void a_limit_that_contradicts_the_preset_is_a_problem(CueLimit limit, int value, String pointer) {
        assertThat(problems(Map.of(limit, value))).containsExactly(pointer);
    }

    @Test
    void limits_that_contradict_each_other_are_a_problem_of_both() {
        assertThat(problems(Map.of(CueLimit.MIN_DURATION, 3000, CueLimit.MAX_DURATION, 2000)))
                .containsExactly("/minDuration", "/maxDuration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationLimit(Duration.ofSeconds(3), Duration.ofSeconds(2)));
    }

    private static List<String> problems(Map<CueLimit, Integer> limits) {
        return switch (NETFLIX.with(limits)) {
            case Valid<CueStyle>(var _, var _) -> List.of();
            case Invalid<CueStyle>(var problems) ->
                problems.stream().map(problem -> problem.pointer().value()).toList();
        };
    }

    private static CueStyle with(Map<CueLimit, Integer> limits) {
        return switch (NETFLIX.with(limits)) {
            case Valid<CueStyle>(var style, var _) -> style;
            case Invalid<CueStyle>(var problems) -> throw new AssertionError(problems);
        };
    }
}
