package io.cuepress.core.chapter;

import static io.cuepress.core.chapter.YoutubeRule.AT_LEAST_THREE;
import static io.cuepress.core.chapter.YoutubeRule.STARTS_AT_ZERO;
import static io.cuepress.core.chapter.YoutubeRule.TEN_SECONDS_EACH;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.Timecode;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class YoutubeRuleTest {

    private static final Timecode MINUTE = new Timecode(60_000);

    @Test
    void three_chapters_of_ten_seconds_from_zero_break_no_rule() {
        assertThat(YoutubeRule.brokenBy(startingAt(0, 10, 50), MINUTE)).isEmpty();
    }

    @Test
    void every_broken_rule_is_named() {
        assertThat(YoutubeRule.brokenBy(startingAt(3, 12), MINUTE))
                .containsExactly(STARTS_AT_ZERO, AT_LEAST_THREE, TEN_SECONDS_EACH);
    }

    @Test
    void the_last_chapter_is_measured_to_the_end() {
        assertThat(YoutubeRule.brokenBy(startingAt(0, 10, 51), MINUTE)).containsExactly(TEN_SECONDS_EACH);
        assertThat(YoutubeRule.brokenBy(startingAt(0, 10, 51), null)).isEmpty();
    }

    @Test
    void no_chapters_break_the_rules_about_the_first_and_the_number() {
        assertThat(YoutubeRule.brokenBy(List.of(), null)).containsExactly(STARTS_AT_ZERO, AT_LEAST_THREE);
    }

    private static List<Chapter> startingAt(long... seconds) {
        return LongStream.of(seconds)
                .mapToObj(s -> new Chapter(new Timecode(s * 1000), "From " + s))
                .toList();
    }
}
