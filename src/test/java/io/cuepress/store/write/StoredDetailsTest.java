package io.cuepress.store.write;

import static io.cuepress.store.write.RandomEpisodes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterExtras;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.write.Saved.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is stored besides texts: of a video, its duration and date; of a chapter, its picture, link and mark.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class StoredDetailsTest {

    private static final Expectation ANYTHING = new Expectation.Anything();
    private static final EpisodeId ID = id("details", 1);
    private static final Video KNOWN = new Video(new Timecode(90_000), Instant.parse("2024-01-31T10:00:00.123456Z"));

    @Inject
    EpisodeStore store;

    @Inject
    EpisodeListing listing;

    @BeforeEach
    void no_episode() {
        store.delete(ID, ANYTHING);
    }

    @Test
    void chapters_are_stored_with_everything_that_is_known() {
        save("one", Video.UNKNOWN);
        var chapters = List.of(
                new Chapter(
                        Timecode.ZERO, "Intro", new ChapterExtras(true, "https://a.example/i", "https://a.example")),
                new Chapter(new Timecode(5), "", new ChapterExtras(false, "https://a.example/j", null)),
                new Chapter(new Timecode(7), "Plain"));
        var stored = store.replaceChapters(ID, chapters, ANYTHING).orElseThrow();
        assertThat(stored.storedChapters()).isEqualTo(chapters);
        assertThat(listed().storedChapters()).isEqualTo(chapters);
        assertThat(store.replaceChapters(ID, chapters, ANYTHING).orElseThrow().revision())
                .isEqualTo(stored.revision());
    }

    @Test
    void a_save_without_details_of_the_video_keeps_them() {
        assertThat(save("one", Video.UNKNOWN)).isEqualTo(Outcome.CREATED);
        assertThat(save("one", KNOWN)).isEqualTo(Outcome.UPDATED);
        assertThat(save("one", KNOWN)).isEqualTo(Outcome.UNCHANGED);
        assertThat(save("one", Video.UNKNOWN)).isEqualTo(Outcome.UNCHANGED);
        assertThat(video()).isEqualTo(KNOWN);
        assertThat(listed().metadata().video()).isEqualTo(KNOWN);

        assertThat(save("two", Video.UNKNOWN)).isEqualTo(Outcome.UPDATED);
        assertThat(video()).isEqualTo(KNOWN);
    }

    @Test
    void either_detail_of_the_video_changes_alone() {
        save("one", KNOWN);
        assertThat(save("one", new Video(new Timecode(5), null))).isEqualTo(Outcome.UPDATED);
        assertThat(video()).isEqualTo(new Video(new Timecode(5), KNOWN.publishedAt()));
        assertThat(save("one", new Video(null, Instant.EPOCH))).isEqualTo(Outcome.UPDATED);
        assertThat(video()).isEqualTo(new Video(new Timecode(5), Instant.EPOCH));
    }

    private Video video() {
        return store.find(ID).orElseThrow().metadata().video();
    }

    private EpisodeSummary listed() {
        var page = listing.page(new EpisodePage.Request("Stored details", null, 1, null));
        return page.episodes().getFirst();
    }

    private Outcome save(String title, Video video) {
        var metadata = new Metadata(new Channel("Stored details"), null, new Title(title), new Description(""), video);
        var transcript = new Transcript(Language.UNDETERMINED, List.of());
        return store.saveAll(List.of(new Episode(ID, metadata, "", transcript, LanguageSource.NONE)))
                .getFirst()
                .outcome();
    }
}
