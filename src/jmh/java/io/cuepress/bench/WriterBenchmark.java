package io.cuepress.bench;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.outline.OutlineDocument;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How many characters of each format are written a second, of half an hour in 300 segments and 10 chapters.
@State(Scope.Benchmark)
public class WriterBenchmark {

    private static final Language ENGLISH = new Language("en");
    private static final String TITLE = "Of bees & the people who keep them";
    private static final String SAID =
            " We went down to the river in the morning, before anybody was awake, and looked for the old boat.";

    private static final Provenance GIVEN = new Provenance(Provenance.Source.STORED, null, false, List.of());

    private final Transcript transcript = new Transcript(
            ENGLISH,
            IntStream.range(0, 300)
                    .mapToObj(i -> new Segment(TimeRange.ofMs(i * 6_000L, i * 6_000L + 5_900), null, SAID, List.of()))
                    .toList());
    private final EpisodeHeading heading =
            new EpisodeHeading(TITLE, ENGLISH, "A channel", new VideoUrl("https://www.youtube.com/watch?v=00000000000"));
    private final List<Chapter> chapters = IntStream.range(0, 10)
            .mapToObj(i -> new Chapter(new Timecode(i * 180_000L), "Of the keeping of bees, part " + i))
            .toList();

    /// One after the other, so that none is compiled for what another does.
    @State(Scope.Benchmark)
    public static class Subtitles {
        @Param
        SubtitleFormat format = SubtitleFormat.SRT;

        private Track track = new Track(ENGLISH, TITLE, List.of(), format.defaultLabels());

        @Setup
        public void track(WriterBenchmark episode) {
            track = new Track(ENGLISH, TITLE, SourceCues.of(episode.transcript), format.defaultLabels());
        }
    }

    @State(Scope.Benchmark)
    public static class ChapterLists {
        @Param
        ChapterFormat format = ChapterFormat.JSON;
    }

    @State(Scope.Benchmark)
    public static class Outlines {
        @Param
        OutlineFormat format = OutlineFormat.MD;
    }

    @Benchmark
    public String subtitles(Subtitles subtitles, Written written) {
        return written.count(subtitles.format.write(subtitles.track));
    }

    @Benchmark
    public String chapters(ChapterLists lists, Written written) {
        return written.count(
                lists.format.write(new ChapterTrack(heading, new Chapters(chapters, new Timecode(1_800_000)))));
    }

    @Benchmark
    public String outline(Outlines outlines, Written written) {
        var sections = Sections.of(heading, chapters, transcript, true);
        return written.count(
                outlines.format.write(new OutlineDocument(heading, GIVEN, sections)));
    }

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Written {
        public long characters;

        private String count(String text) {
            characters += text.length();
            return text;
        }
    }
}
