package io.cuepress.bench;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.shape.CueSegmenter;
import io.cuepress.core.subtitle.shape.CueStyle;
import io.cuepress.core.time.TimeRange;
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

/// How many characters of speech are reshaped a second: half an hour, and half a day.
@State(Scope.Benchmark)
public class CueSegmenterBenchmark {

    private static final Language ENGLISH = new Language("en");
    private static final String SAID =
            " We went down to the river in the morning, before anybody was awake, and looked for the old boat.";

    @Param({"300", "7200"})
    int segments;

    @Param({"true", "false"})
    boolean punctuated;

    private final CueStyle style = CuePreset.NETFLIX.style(ENGLISH);
    private Transcript transcript = new Transcript(ENGLISH, List.of());

    @Setup
    public void transcript() {
        var text = punctuated ? SAID : SAID.replaceAll("[,.]", "");
        transcript = new Transcript(
                ENGLISH,
                IntStream.range(0, segments)
                        .mapToObj(i -> new Segment(TimeRange.ofMs(i * 6_000L, i * 6_000L + 5_900), null, text, List.of()))
                        .toList());
    }

    @Benchmark
    public List<Cue> reshape(Read read) {
        read.characters += (long) segments * SAID.length();
        return CueSegmenter.reshape(transcript, style);
    }

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }
}
