package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.List;
import java.util.stream.Collectors;

/// Short ways to say what is spoken and to look at the cues that come of it.
final class Shaping {

    private Shaping() {}

    static Segment segment(long startMs, long endMs, String text) {
        return new Segment(TimeRange.ofMs(startMs, endMs), text);
    }

    static List<Cue> netflix(String language, Segment... segments) {
        return shape(CuePreset.NETFLIX, language, List.of(segments));
    }

    static List<Cue> shape(CuePreset preset, String language, List<Segment> segments) {
        var tag = new Language(language);
        return CueSegmenter.reshape(new Transcript(tag, segments), preset.style(tag));
    }

    /// The lines as they stand on the screen, with a blank line between cues.
    static String screen(List<Cue> cues) {
        return cues.stream().map(cue -> String.join("\n", cue.lines())).collect(Collectors.joining("\n\n"));
    }
}
