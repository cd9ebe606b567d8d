package io.cuepress.intake.segment;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.intake.record.Repairs;
import java.util.List;
import java.util.stream.IntStream;

/// Folds captions that roll up in JSON, as [RollingCaptions] does in subtitle files.
public final class RollingSegments {

    private RollingSegments() {}

    /// The segments with each line once; the same list when they do not roll up.
    ///
    /// @param place the place of the list
    public static List<RawSegment> folded(List<RawSegment> segments, Pointer place, Repairs repairs) {
        if (segments.stream().noneMatch(segment -> segment.text().indexOf('\n') >= 0)) {
            return segments;
        }
        var cues = IntStream.range(0, segments.size())
                .mapToObj(i -> cue(i + 1, segments.get(i)))
                .toList();
        var folded = RollingCaptions.folded(cues);
        if (folded.equals(cues)) {
            return segments;
        }
        repairs.add(place, Code.ROLLING_CAPTIONS, SegmentMessages.ROLLING, SegmentMessages.ROLLING_REPAIR);
        return folded.stream()
                .map(cue -> segment(cue, segments.get(cue.line() - 1)))
                .toList();
    }

    /// A cue whose line is the number of the segment, from 1.
    private static ReadCue cue(int number, RawSegment segment) {
        return new ReadCue(number, segment.startMs(), segment.endMs(), segment.speaker(), segment.text(), List.of());
    }

    /// A segment that lost a line has lost the times of its words as well.
    private static RawSegment segment(ReadCue cue, RawSegment given) {
        return cue.text().equals(given.text())
                ? given
                : new RawSegment(
                        given.index(),
                        given.startMs(),
                        given.endMs(),
                        given.speaker(),
                        cue.text(),
                        List.of(),
                        given.line());
    }
}
