package io.cuepress.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures, links and silent chapters, in every format.
class ChapterExtrasTest {

    private static final EpisodeHeading EPISODE = new EpisodeHeading(
            "Bees & honey", new Language("en"), null, new VideoUrl("https://www.youtube.com/watch?v=TOo-HnjjuhU"));

    private static final List<Chapter> CHAPTERS = List.of(
            chapter(0, "Hives", true, "https://example.org/hive one.jpg?a=1&b=\"2\"", "https://example.org/hives"),
            chapter(30_000, "", false, "https://example.org/queen.jpg", null),
            chapter(42_500, "Advert", false, null, null),
            chapter(60_000, "Honey", true, null, null));

    @ParameterizedTest
    @EnumSource(names = {"JSON", "PODLOVE", "MATROSKA"})
    void pictures_links_and_silent_chapters_are_written_as_the_golden_files_say(ChapterFormat format)
            throws IOException {
        var name = "/golden/chapters/extras." + format.type().extension();
        try (var golden = ChapterExtrasTest.class.getResourceAsStream(name)) {
            assertThat(golden).as(name).isNotNull();
            assertThat(format.write(track(CHAPTERS)))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "PODLOVE", "MATROSKA"})
    void other_formats_write_listed_chapters_as_if_there_were_no_others(ChapterFormat format) {
        var listed = List.of(new Chapter(Timecode.ZERO, "Hives"), new Chapter(new Timecode(60_000), "Honey"));
        assertThat(format.write(track(CHAPTERS))).isEqualTo(format.write(track(listed)));
        assertThat(format.written(CHAPTERS)).extracting(Chapter::title).containsExactly("Hives", "Honey");
    }

    @Test
    void only_a_silent_chapter_may_lack_a_title() {
        assertThatCode(() -> chapter(0, "", false, null, null)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> chapter(0, "", true, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> chapter(0, " ", false, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> chapter(0, "two\nlines", false, null, null));
    }

    @Test
    void a_cue_sheet_has_at_most_99_tracks() {
        assertThat(ChapterFormat.CUE.write(track(many(99))).lines().filter(line -> line.contains("TRACK")))
                .hasSize(99)
                .last()
                .isEqualTo("  TRACK 99 AUDIO");
        assertThatIllegalArgumentException().isThrownBy(() -> ChapterFormat.CUE.write(track(many(100))));
    }

    @Test
    void a_chapter_that_snaps_keeps_its_picture() {
        var extras = new ChapterExtras(false, "https://example.org/a.jpg", null);
        assertThat(new Chapter(Timecode.ZERO, "", extras).at(new Timecode(5)))
                .isEqualTo(new Chapter(new Timecode(5), "", extras));
    }

    private static List<Chapter> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Chapter(new Timecode(i * 1_000L), "c" + i))
                .toList();
    }

    private static ChapterTrack track(List<Chapter> chapters) {
        return new ChapterTrack(EPISODE, new Chapters(chapters, new Timecode(90_000)));
    }

    private static Chapter chapter(long ms, String title, boolean listed, @Nullable String img, @Nullable String url) {
        return new Chapter(new Timecode(ms), title, new ChapterExtras(listed, img, url));
    }
}
