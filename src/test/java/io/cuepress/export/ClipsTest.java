package io.cuepress.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.store.write.EpisodeStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class ClipsTest {

    private static final EpisodeId ID = new EpisodeId("clips");

    @Inject
    EpisodeStore store;

    @Inject
    Exporter exporter;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_clip_of_a_window_equals_a_clip_of_the_whole_track(long seed) {
        var random = new SplittableRandom(seed);
        var transcript = new Transcript(Language.UNDETERMINED, segments(random));
        store.saveAll(List.of(new Episode(
                ID,
                new Metadata(new Channel(""), null, new Title("Clips"), new Description("")),
                "",
                transcript,
                LanguageSource.NONE)));
        var version = store.find(ID).orElseThrow().version();
        for (var round = 0; round < 50; round++) {
            var request = clip(random);
            assertThat(exporter.export(version, request).export(request))
                    .isInstanceOfSatisfying(
                            Export.Finished.class,
                            export -> assertThat(new String(export.bytes(), UTF_8))
                                    .as(request.toString())
                                    .isEqualTo(new String(SubtitleFile.of(transcript, "Clips", request), UTF_8)));
        }
    }

    /// Many have no duration, many overlap, and some are at the latest possible time.
    private static List<Segment> segments(SplittableRandom random) {
        var segments = new ArrayList<Segment>();
        var start = 0L;
        for (var i = 0; i < 40; i++) {
            start = Math.min(Timecode.LAST.ms(), start + random.nextLong(i == 38 ? Timecode.LIMIT_MS : 400));
            var end = Math.min(Timecode.LAST.ms(), start + (random.nextBoolean() ? 0 : random.nextLong(1_500)));
            segments.add(new Segment(TimeRange.ofMs(start, end), " " + i + "x"));
        }
        return segments;
    }

    private static Subtitles clip(SplittableRandom random) {
        var from = random.nextInt(8) == 0 ? Timecode.LAST.ms() - random.nextLong(3) : random.nextLong(8_000);
        var to =
                random.nextInt(4) == 0 ? Timecode.LAST.ms() : Math.min(Timecode.LAST.ms(), from + random.nextLong(900));
        return new Subtitles(
                SubtitleFormat.TSV,
                null,
                null,
                new Timeline(TimeRange.ofMs(from, to), random.nextBoolean(), Rate.SAME, random.nextLong(-50, 50)),
                null,
                false,
                Encoding.PLAIN);
    }
}
