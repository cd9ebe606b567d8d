package io.cuepress.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChapterWritersTest {

    private static final EpisodeHeading EPISODE = new EpisodeHeading("An <episode>", new Language("en"), null, null);

    @Test
    void a_chapter_lasts_until_the_next_and_the_last_until_the_end() {
        var chapters = new Chapters(List.of(at(0, "a"), at(85_000, "b")), new Timecode(90_000));
        assertThat(chapters.span(0)).isEqualTo(TimeRange.ofMs(0, 85_000));
        assertThat(chapters.span(1)).isEqualTo(TimeRange.ofMs(85_000, 90_000));
    }

    @Test
    void a_last_chapter_beyond_the_end_still_lasts_a_millisecond() {
        var chapters = new Chapters(List.of(at(5_000, "a")), Timecode.ZERO);
        assertThat(chapters.span(0)).isEqualTo(TimeRange.ofMs(5_000, 5_001));
    }

    @Test
    void chapters_ascend_and_the_last_has_time_to_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Chapters(List.of(), Timecode.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chapters(List.of(at(1, "a"), at(1, "b")), Timecode.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chapters(List.of(at(Timecode.LAST.ms(), "a")), Timecode.LAST));
    }

    @Test
    void a_title_is_one_clean_line_in_every_format() {
        var track = track(at(0, "a\u2028b\u0000\tc"));
        assertThat(ChapterFormat.TXT.write(track)).isEqualTo("0:00 a b c\n");
        assertThat(ChapterFormat.VTT.write(track)).endsWith("\na b c\n");
        assertThat(ChapterFormat.JSON.write(track)).contains("\"title\":\"a b c\"");
    }

    @Test
    void youtube_lines_begin_at_zero_and_ascend_by_seconds() {
        assertThat(ChapterFormat.TXT.write(
                        track(at(999, "<a>"), at(1_000, "b"), at(1_999, "c"), at(2_000, "d"), at(3_723_000, "e"))))
                .isEqualTo("""
                        0:00 ‹a›
                        0:01 b
                        0:02 c
                        0:03 d
                        1:02:03 e
                        """);
        assertThat(ChapterFormat.TXT.write(track(at(1_000, "late")))).isEqualTo("0:00 An ‹episode›\n0:01 late\n");
    }

    @Test
    void an_episode_has_a_visible_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EpisodeHeading("\u200B\n", new Language("en"), null, null));
        assertThat(new EpisodeHeading("a\nb", new Language("en"), " \n", null))
                .isEqualTo(new EpisodeHeading("a b", new Language("en"), null, null));
    }

    private static ChapterTrack track(Chapter... chapters) {
        return new ChapterTrack(EPISODE, new Chapters(List.of(chapters), new Timecode(4_000_000)));
    }

    private static Chapter at(long ms, String title) {
        return new Chapter(new Timecode(ms), title);
    }
}
