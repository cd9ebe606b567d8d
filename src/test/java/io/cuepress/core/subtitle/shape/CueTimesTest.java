package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.Shaping.netflix;
import static io.cuepress.core.subtitle.shape.Shaping.segment;
import static io.cuepress.core.subtitle.shape.Shaping.shape;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When cues come and go.
class CueTimesTest {

    @ParameterizedTest
    @CsvSource({
        // where the first of two segments ends and the next one starts: where its cue goes
        "3000, 9000, 3000", // as spoken
        "3000, 3000, 2917", // two frames before the next
        "3000, 3300, 3217", // a pause too short to be seen is closed
        "3000, 3500, 3000", // and half a second is seen
        "8000, 9000, 3583", // a stretched end is cut to what reading takes
        "1500, 9000, 1850", // an end too early waits for the reader
        "1100, 9000, 1600", // though no longer than half a second
        "300,  9000, 833 ", // at least the shortest time there is
        "0,    9000, 833 ", // also for a segment without duration
        "300,  850,  767 ", // but not into the next
    })
    void a_cue_ends_when_it_has_been_spoken_and_read(long end, long next, long goes) {
        var text = end < 1000 ? "Hello there." : "A sentence that has 37 characters in.";
        var cues = netflix("en", segment(0, end, text), segment(next, next + 2000, "The next one is here."));
        assertThat(cues.getFirst().time()).isEqualTo(TimeRange.ofMs(0, goes));
        assertThat(cues.get(1).time().start().ms()).isEqualTo(next);
    }

    @Test
    void a_pause_under_a_second_is_closed_by_the_bbc() {
        var segments = List.of(segment(0, 2000, "That is how it was."), segment(2900, 5000, "And this is how it is."));
        assertThat(shape(CuePreset.BBC, "en", segments))
                .extracting(Cue::time)
                .containsExactly(TimeRange.ofMs(0, 2900), TimeRange.ofMs(2900, 5000));
    }

    @Test
    void no_cue_stays_longer_than_the_longest() {
        var cues = netflix("en", segment(0, 5_584_000, "word ".repeat(400)));
        assertThat(cues)
                .isNotEmpty()
                .allSatisfy(cue -> assertThat(cue.time().durationMs()).isLessThanOrEqualTo(7000));
    }

    @Test
    void word_times_are_kept_to_the_millisecond() {
        var text = "This is the first sentence that is spoken slowly. And this one is said at last.";
        var cues = netflix("en", new Segment(TimeRange.ofMs(0, 8000), null, text, words(text, 500)));
        assertThat(cues.getFirst().time().start().ms()).isZero();
        assertThat(cues.get(1).time().start().ms()).isEqualTo(4_500);
        assertThat(cues).flatExtracting(Cue::words).isEqualTo(words(text, 500));
    }

    @Test
    void words_that_do_not_match_the_text_are_bridged() {
        var words = new ArrayList<>(words("ah the FIRST sentence that was spoken here slowly AND this one", 1000));
        words.set(4, new Word(TimeRange.ofMs(4000, 5000), " \u266A"));
        var text = "The first sentence, that is spoken slowly. And this one is said at last";
        var cues = netflix("en", new Segment(TimeRange.ofMs(0, 16_000), null, text, words));
        assertThat(cues)
                .filteredOn(cue -> cue.lines().getFirst().startsWith("And"))
                .singleElement()
                .extracting(cue -> cue.time().start().ms())
                .isEqualTo(9_000L);
    }

    private static List<Word> words(String text, long each) {
        var words = new ArrayList<Word>();
        for (var word : text.split(" ", -1)) {
            var start = words.size() * each;
            words.add(new Word(TimeRange.ofMs(start, start + each), " " + word));
        }
        return words;
    }

    @Test
    void overlapping_segments_take_turns() {
        var cues = netflix(
                "en",
                said("Ann", 0, 4000, "One runs into the other."),
                said("Bob", 3000, 5000, "Which starts before the end."),
                said("Ann", 5000, 7000, "Two that"),
                said("Bob", 5000, 7000, "start together"));
        assertThat(cues)
                .extracting(Cue::time)
                .containsExactly(
                        TimeRange.ofMs(0, 2500),
                        TimeRange.ofMs(3000, 4917),
                        TimeRange.ofMs(5000, 5581),
                        TimeRange.ofMs(5664, 6826));
    }

    private static Segment said(String speaker, long start, long end, String text) {
        return new Segment(TimeRange.ofMs(start, end), new Speaker(speaker), text, List.of());
    }
}
