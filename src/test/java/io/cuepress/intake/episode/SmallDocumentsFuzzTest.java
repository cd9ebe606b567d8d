package io.cuepress.intake.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.intake.record.Limits;
import java.util.List;

/// The documents that are read whole: the chapters of an episode, and the change of one segment.
class SmallDocumentsFuzzTest {

    private static final EpisodeHeading HEADING = new EpisodeHeading("Bees", Language.UNDETERMINED, null, null);

    @FuzzTest
    void accepted_chapters_survive_a_round_trip(byte[] bytes) {
        switch (ChaptersReader.read(bytes, Limits.DEFAULT)) {
            case Checked.Valid<List<Chapter>>(var chapters, var repairs) -> {
                ToldProblems.assertTold(repairs);
                var file = ChapterFormat.JSON.write(new ChapterTrack(HEADING, new Chapters(chapters, Timecode.LAST)));
                assertThat(ChaptersReader.read(file.getBytes(UTF_8), Limits.DEFAULT))
                        .isEqualTo(new Checked.Valid<>(chapters));
            }
            case Checked.Invalid<List<Chapter>>(var problems) -> ToldProblems.assertTold(problems);
        }
    }

    @FuzzTest
    void an_accepted_change_gives_a_segment_between_its_neighbours(byte[] bytes) {
        switch (SegmentEdit.read(bytes, Limits.DEFAULT)) {
            case Checked.Valid<SegmentEdit>(var edit, var repairs) -> apply(edit);
            case Checked.Invalid<SegmentEdit>(var problems) -> ToldProblems.assertTold(problems);
        }
    }

    private static void apply(SegmentEdit edit) {
        var before = new Timecode(5_000);
        var behind = new Timecode(20_000);
        switch (edit.apply(new Segment(TimeRange.ofMs(9_000, 12_000), " Bees."), before, behind)) {
            case Checked.Valid<Segment>(var changed, var repairs) ->
                assertThat(changed.time().start()).isBetween(before, behind);
            case Checked.Invalid<Segment>(var problems) -> ToldProblems.assertTold(problems);
        }
    }
}
