package io.cuepress.core.subtitle.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;

class RoundTripFuzzTest {

    private static final int CUE_MS = 1_500;

    /// The texts of the cues are parted by a form feed, and the first line of each is its speaker.
    @FuzzTest
    void cues_of_any_text_come_back_from_every_format_that_is_read(byte[] bytes) {
        var cues = new ArrayList<Cue>();
        for (var text : new String(bytes, UTF_8).split("\f", -1)) {
            var parts = text.split("\n", 2);
            var lines = CleanText.lines(parts[parts.length - 1]);
            var speaker = parts[0].isBlank() ? null : new Speaker(parts[0]);
            var start = (long) cues.size() * CUE_MS;
            if (!lines.isEmpty()) {
                cues.add(new Cue(TimeRange.ofMs(start, start + CUE_MS), speaker, lines, List.of()));
            }
        }
        if (!cues.isEmpty()) {
            RoundTripTest.comeBack(List.copyOf(cues));
        }
    }
}
