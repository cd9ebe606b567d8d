package io.cuepress.core.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final long LAST = Timecode.LAST.ms();

    @ParameterizedTest
    @CsvSource({
        // clip from, to, rebase, rate, shift: cue start, end (none when left out)
        "0,     359999999, true,  1,     0,          10000,     20000",
        "12000, 18000,     true,  1,     0,          0,         6000",
        "12000, 18000,     false, 1,     0,          12000,     18000",
        "20000, 30000,     true,  1,     0,          ,",
        "0,     10000,     true,  1,     0,          ,",
        "0,     359999999, true,  2,     0,          5000,      10000",
        "0,     359999999, true,  25/24, 0,          9600,      19200",
        "12000, 18000,     true,  2,     1000,       1000,      4000",
        "0,     359999999, true,  1,     -15000,     0,         5000",
        "0,     359999999, true,  1,     -20000,     ,",
        "0,     359999999, true,  1,     359985000,  359995000, 359999999",
        "0,     359999999, true,  1,     359989999,  ,",
    })
    void a_cue_from_ten_to_twenty_seconds_is_placed(
            long from, long to, boolean rebase, String rate, long shift, @Nullable Long start, @Nullable Long end) {
        var timeline =
                new Timeline(TimeRange.ofMs(from, to), rebase, Rate.parse(rate).orElseThrow(), shift);
        var expected = start == null || end == null ? List.of() : List.of(TimeRange.ofMs(start, end));
        assertThat(timeline.apply(List.of(cue(10_000, 20_000))))
                .extracting(Cue::time)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "25/23.976,     3600000, 3452544",
        "2,             1,       1", // half up
        "2,             3,       2",
        "3,             1,       0",
        "0.5,           1,       2",
        "1.001,         1001,    1000",
    })
    void a_rate_divides_exactly_and_rounds_half_up(String rate, long ms, long expected) {
        assertThat(Rate.parse(rate).orElseThrow().apply(ms)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0", "-1", "1e3", "1/0", "0.09", "10.1", "1/", "/1", "1/2/3", " 1", "NaN", "1,5", "1/11", "1234567"
            })
    void only_rates_from_a_tenth_to_ten_are_parsed(String text) {
        assertThat(Rate.parse(text)).isEmpty();
    }

    @Test
    void rate_and_shift_stay_within_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(BigDecimal.ONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(Timeline.WHOLE, true, Rate.SAME, Timecode.LIMIT_MS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(Timeline.WHOLE, true, Rate.SAME, Long.MIN_VALUE));
    }

    @Test
    void a_cut_cue_keeps_its_lines_and_its_words_within_itself() {
        var words = List.of(
                new Word(TimeRange.ofMs(10_000, 11_000), "one"), new Word(TimeRange.ofMs(11_000, 19_000), "two"));
        var cue = new Cue(TimeRange.ofMs(10_000, 20_000), null, List.of("one", "two"), words);
        var clip = new Timeline(TimeRange.ofMs(12_000, 18_000), true, Rate.SAME, 0);
        assertThat(clip.apply(List.of(cue)))
                .containsExactly(new Cue(
                        TimeRange.ofMs(0, 6_000),
                        null,
                        List.of("one", "two"),
                        List.of(new Word(TimeRange.ofMs(0, 0), "one"), new Word(TimeRange.ofMs(0, 6_000), "two"))));
    }

    @Test
    void a_cue_of_a_millisecond_is_still_seen_at_ten_times_the_speed() {
        var fast = new Timeline(Timeline.WHOLE, true, Rate.parse("10").orElseThrow(), 0);
        assertThat(fast.apply(List.of(cue(0, 1), cue(1, 2))))
                .extracting(Cue::time)
                .containsExactly(TimeRange.ofMs(0, 1), TimeRange.ofMs(0, 1));
    }

    @RepeatedTest(300)
    void whateverTheTimelineCuesStaySortedAndTimesStayWithinBounds(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var cues = cues(random);
        var timeline = timeline(random);
        var placed = timeline.apply(cues);
        assertThat(placed)
                .isSortedAccordingTo(Comparator.comparing(cue -> cue.time().start()));
        assertThat(placed)
                .extracting(Cue::lines)
                .isSubsetOf(cues.stream().map(Cue::lines).toList());
        assertThat(Timeline.UNCHANGED.apply(cues)).isEqualTo(cues);
    }

    @RepeatedTest(50)
    void aShiftThatCutsNothingCanBeTakenBack(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var cues = cues(random);
        var room = LAST - cues.getLast().time().end().ms() - 100_000;
        var shift = random.nextLong(0, room);
        assertThat(shifted(-shift).apply(shifted(shift).apply(cues))).isEqualTo(cues);
    }

    private static Timeline shifted(long ms) {
        return new Timeline(Timeline.WHOLE, true, Rate.SAME, ms);
    }

    private static Timeline timeline(SplittableRandom random) {
        var from = random.nextLong(0, 200_000);
        return new Timeline(
                random.nextBoolean() ? Timeline.WHOLE : TimeRange.ofMs(from, from + random.nextLong(0, 200_000)),
                random.nextBoolean(),
                new Rate(BigDecimal.valueOf(random.nextInt(10, 100)), BigDecimal.valueOf(random.nextInt(10, 100))),
                random.nextBoolean() ? random.nextLong(-200_000, 200_000) : LAST - random.nextLong(0, 200_000));
    }

    private static List<Cue> cues(SplittableRandom random) {
        var cues = new ArrayList<Cue>();
        var start = 0L;
        for (var i = 0; i < 40; i++) {
            start += random.nextLong(0, 10_000) * random.nextInt(2);
            cues.add(new Cue(TimeRange.ofMs(start, start + random.nextLong(1, 9_000)), List.of("cue " + i)));
        }
        return cues;
    }

    private static Cue cue(long start, long end) {
        return new Cue(TimeRange.ofMs(start, end), List.of("text"));
    }
}
