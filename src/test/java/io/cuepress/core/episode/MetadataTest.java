package io.cuepress.core.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import org.jspecify.annotations.Nullable;
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

    private static Metadata metadata(String channel, @Nullable String url, String title, String description) {
        return new Metadata(
                new Channel(channel),
                url == null ? null : new VideoUrl(url),
                new Title(title),
                new Description(description));
    }
}
