package io.cuepress.intake.segment;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.time.Timecode;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.RecordMessages;
import java.util.ArrayList;
import java.util.List;

/// Turns the cues of a subtitle file into segments, within the limits of a record.
public final class SubtitleSegments {

    public static final Pointer PLACE = Pointer.ROOT.at("cues");

    private SubtitleSegments() {}

    public static List<RawSegment> of(ReadTrack track, Limits limits, Inspection inspection) {
        track.problems()
                .forEach(problem ->
                        inspection.problems().add(problem.pointer(), problem.line(), problem.code(), problem.detail()));
        track.repairs().forEach(repair -> {
            var repairs = repair.losesText() ? inspection.badSegments() : inspection.repairs();
            repairs.add(Pointer.ROOT, repair.line(), repair.code(), repair.fault(), repair.repair());
        });
        inspection.repairs().findings().addUnlisted(track.unlisted());
        if (track.cues().size() > limits.segments()) {
            var message = RecordMessages.tooMany("The file", limits.segments(), "cues");
            inspection.problems().add(PLACE, Code.TOO_MANY, message);
            return List.of();
        }
        var segments = new ArrayList<RawSegment>();
        for (var i = 0; i < track.cues().size(); i++) {
            segments.add(segment(i, track.cues().get(i), limits, inspection));
        }
        return segments;
    }

    private static RawSegment segment(int index, ReadCue cue, Limits limits, Inspection inspection) {
        var place = PLACE.at(index);
        if (Math.max(Math.abs(cue.startMs()), Math.abs(cue.endMs())) >= Timecode.LIMIT_MS) {
            inspection.problems().add(place, Code.OUT_OF_RANGE, SegmentMessages.cueOutOfRange(cue.line()));
        }
        if (cue.text().length() > limits.segmentText()) {
            var message = RecordMessages.tooLong("The text", limits.segmentText());
            inspection.problems().add(place, Code.TOO_LONG, message);
        }
        var text = Cleaned.text(cue.text(), place.at("text"), inspection.badSegments());
        return new RawSegment(
                index, within(cue.startMs()), within(cue.endMs()), cue.speaker(), text, cue.words(), cue.line());
    }

    /// A time out of range is a problem already; here it only has to be representable.
    private static long within(long ms) {
        return Math.clamp(ms, 1 - Timecode.LIMIT_MS, Timecode.LIMIT_MS - 1);
    }
}
