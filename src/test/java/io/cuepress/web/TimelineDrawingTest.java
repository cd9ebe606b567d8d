package io.cuepress.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.outline.Section;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.web.TimelineDrawing.Band;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {

    private static final EpisodeHeading HEADING = new EpisodeHeading("Bees", Language.UNDETERMINED, null, null);

    @Test
    void chapters_lie_where_they_are_in_time() {
        var transcript = transcript(0, 50_000, 99_000);
        var chapters = List.of(chapter(0, "First"), chapter(25_000, "Second"), chapter(75_000, "Third"));
        assertThat(TimelineDrawing.of(transcript, sections(chapters, transcript))
                        .bands())
                .containsExactly(
                        new Band("c1", "0:00 First", 0, 250),
                        new Band("c2", "0:25 Second", 250, 500),
                        new Band("c3", "1:15 Third", 750, 250));
    }

    @Test
    void the_area_is_highest_where_most_is_said_and_stays_within_its_box() {
        var area = TimelineDrawing.of(transcript(0, 50_000, 50_100, 50_200, 99_000), List.of())
                .area();
        assertThat(area)
                .startsWith("M0 100 ")
                .endsWith("L1000 100Z")
                .contains("L502 0 ")
                .doesNotContain("-");
    }

    @Test
    void an_episode_in_which_nothing_is_said_is_flat() {
        var nothing = new Transcript(Language.UNDETERMINED, List.of());
        var drawing = TimelineDrawing.of(nothing, sections(List.of(), nothing));
        assertThat(drawing.area()).doesNotContain(" 0 ");
        assertThat(drawing.bands()).hasSize(1);
    }

    private static List<Section> sections(List<Chapter> chapters, Transcript transcript) {
        return Sections.of(HEADING, chapters, transcript, false);
    }

    private static Chapter chapter(long ms, String title) {
        return new Chapter(new Timecode(ms), title);
    }

    /// A segment of a second at each of these moments.
    private static Transcript transcript(long... starts) {
        return new Transcript(
                Language.UNDETERMINED,
                LongStream.of(starts)
                        .mapToObj(ms -> new Segment(new TimeRange(new Timecode(ms), new Timecode(ms + 1000)), "Hello."))
                        .toList());
    }
}
