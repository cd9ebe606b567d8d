package io.cuepress.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.core.time.Timecode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    private static final Metadata KNOWN = metadata("Bees", "https://a.example/1", "Hives", "0:00 Intro");

    /// Channel, URL, title and description as given, and as they then are.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''   | none                | ''   | ''    | Bees | https://a.example/1 | Hives | 0:00 Intro",
                "Wax  | none                | ' '  | ''    | Wax  | https://a.example/1 | Hives | 0:00 Intro",
                "' '  | https://a.example/2 | ''   | ''    | Bees | https://a.example/2 | Hives | 0:00 Intro",
                "''   | none                | Wax  | ' '   | Bees | https://a.example/1 | Wax   | 0:00 Intro",
                "''   | none                | ''   | Honey | Bees | https://a.example/1 | Hives | Honey",
            })
    void newer_metadata_replaces_older(
            String channel,
            @Nullable String url,
            String title,
            String description,
            String thenChannel,
            String thenUrl,
            String thenTitle,
            String thenDescription) {
        assertThat(KNOWN.updatedBy(metadata(channel, url, title, description)))
                .isEqualTo(metadata(thenChannel, thenUrl, thenTitle, thenDescription));
    }

    @Test
    void what_is_newly_said_of_the_video_takes_the_place_of_what_was_known() {
        var known = new Video(new Timecode(5), Instant.EPOCH);
        assertThat(known.updatedBy(Video.UNKNOWN)).isEqualTo(known);
        assertThat(known.updatedBy(new Video(new Timecode(7), null)))
                .isEqualTo(new Video(new Timecode(7), Instant.EPOCH));
        assertThat(known.updatedBy(new Video(null, Instant.MAX))).isEqualTo(new Video(new Timecode(5), Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new Video(Timecode.ZERO, null));
    }

    private static Metadata metadata(String channel, @Nullable String url, String title, String description) {
        return new Metadata(
                new Channel(channel),
                url == null ? null : new VideoUrl(url),
                new Title(title),
                new Description(description));
    }
}
