package io.cuepress.core.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {

    private static final long LAST = Timecode.LAST.ms();

    @Test
    void a_cue_ends_after_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cue(TimeRange.ofMs(5, 5), List.of("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " x", "x ", "a\nb", "a\rb", "a\u000Bb", "a\fb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void a_line_is_stripped_and_has_text_and_no_break(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cue(TimeRange.ofMs(0, 1), List.of("ok", line)));
    }

    @Test
    void a_cue_has_a_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cue(TimeRange.ofMs(0, 1), List.of()));
    }

    @Test
    void the_cues_of_a_track_are_sorted() {
        var cues = List.of(new Cue(TimeRange.ofMs(2, 3), List.of("b")), new Cue(TimeRange.ofMs(1, 2), List.of("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Track(new Language("en"), "", cues, SpeakerLabels.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        // the segment, the start of the next: the cue
        "1000, 2000, 3000, 1000, 2000",
        "1000, 1000, 3000, 1000, 1500",
        "1000, 1000, 1200, 1000, 1200",
        "1000, 1000, 1000, 1000, 1001",
    })
    void a_segment_without_duration_is_shown_until_the_next_for_half_a_second_at_most(
            long start, long end, long next, long cueStart, long cueEnd) {
        var cues = SourceCues.of(transcript(segment(start, end, "a"), segment(next, next + 1, "b")));
        assertThat(cues.getFirst().time()).isEqualTo(TimeRange.ofMs(cueStart, cueEnd));
    }

    @Test
    void the_last_millisecond_is_shown_and_cues_stay_sorted() {
        var cues = SourceCues.of(transcript(segment(LAST - 1, LAST, "a"), segment(LAST, LAST, "b")));
        assertThat(cues)
                .extracting(Cue::time)
                .containsExactly(TimeRange.ofMs(LAST - 1, LAST), TimeRange.ofMs(LAST - 1, LAST));
    }

    @Test
    void invisible_text_is_left_out_and_line_breaks_are_kept() {
        var cues = SourceCues.of(
                transcript(segment(0, 1, "\u0000 \u200B"), segment(1, 2, " one\r\n\n two "), segment(2, 3, "\u2060")));
        assertThat(cues).containsExactly(new Cue(TimeRange.ofMs(1, 2), List.of("one", "two")));
    }

    private static Transcript transcript(Segment... segments) {
        return new Transcript(new Language("en"), List.of(segments));
    }

    private static Segment segment(long start, long end, String text) {
        return new Segment(TimeRange.ofMs(start, end), text);
    }
}
