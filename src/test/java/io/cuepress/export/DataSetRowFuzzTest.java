package io.cuepress.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.intake.episode.EpisodeJson;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.store.read.ArchivedEpisode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

class DataSetRowFuzzTest {

    private static final EpisodeJson READER = new EpisodeJson(ImportOptions.DEFAULT);

    @FuzzTest
    void an_accepted_episode_survives_a_round_trip(byte[] bytes) throws IOException {
        if (READER.read(bytes).content() instanceof Checked.Valid<? extends Imported>(var content, var repairs)) {
            switch (content) {
                case Episode episode -> assertRoundTrip(episode);
                case EpisodeDetails details ->
                    assertThat(details.chapters().stream().map(Chapter::start)).isSorted();
                case EpisodeTrack track ->
                    assertThat(track.transcript().segments()).isNotEmpty();
            }
        }
    }

    private static void assertRoundTrip(Episode episode) throws IOException {
        var row = new ByteArrayOutputStream();
        DataSetRow.write(new ArchivedEpisode(episode, List.of(), List.of()), row);
        assertThat(READER.read(row.toByteArray()).content()).isEqualTo(new Checked.Valid<>(episode));
    }
}
