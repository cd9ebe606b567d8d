package io.cuepress.core.chapter.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

class OutlineFuzzTest {

    private static final EpisodeHeading HEADING = new EpisodeHeading("Bees", Language.UNDETERMINED, null, null);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Timecode HOUR = new Timecode(3_600_000);

    @FuzzTest
    void any_description_gives_a_lawful_outline_or_none(byte[] bytes) {
        var description = new String(bytes, UTF_8);
        check(description, null);
        check(description, HOUR);
    }

    private static void check(String description, @Nullable Timecode duration) {
        var outline = OutlineParser.parse(description, duration);
        assertThat(OutlineParser.parse(description, duration)).isEqualTo(outline);
        outline.ifPresent(found -> {
            var end = duration == null ? Timecode.LAST : duration;
            assertThat(found.chapters())
                    .allMatch(chapter -> chapter.start().isBefore(end))
                    .allMatch(chapter -> stands(chapter.title(), description));
            var chapters = new ChapterTrack(HEADING, new Chapters(found.chapters(), end));
            assertThat(ChapterFormat.values())
                    .allSatisfy(format -> assertThat(format.write(chapters)).isNotBlank());
        });
    }

    /// A title is made of the creator's words, which may stand on both sides of the time.
    private static boolean stands(String title, String description) {
        var text = PlainText.of(description);
        return WORD.matcher(title).results().allMatch(word -> text.contains(word.group()));
    }
}
