package io.cuepress.core.chapter.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechIndexTest {

    private static final SpeechIndex INDEX = SpeechIndex.of(
            Speeches.segments(List.of("the first apple", "the second pear", "the third apple", "the end of the show")));

    @Test
    void a_word_is_the_rarer_the_fewer_minutes_have_it() {
        assertThat(INDEX.endMs()).isEqualTo(241_000);
        assertThat(INDEX.rarity("the")).isLessThan(INDEX.rarity("apple"));
        assertThat(INDEX.rarity("apple")).isLessThan(INDEX.rarity("pear"));
        assertThat(INDEX.rarity("plum")).isZero();
    }

    @Test
    void a_segment_spreads_its_words_over_its_time() {
        assertThat(INDEX.firstMs("the", 60_000, 120_000)).isBetween(60_000L, 70_000L);
        assertThat(INDEX.firstMs("pear", 60_000, 120_000)).isBetween(110_000L, 120_000L);
        assertThat(INDEX.firstMs("pear", 0, 60_000)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_segment_of_an_hour_says_nothing_of_when() {
        var hour = new TimeRange(Timecode.ZERO, new Timecode(3_600_000));
        var index = SpeechIndex.of(List.of(new Segment(hour, "apples and pears")));
        assertThat(index.isEmpty()).isTrue();
        assertThat(index.endMs()).isGreaterThan(3_600_000);
    }
}
