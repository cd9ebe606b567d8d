package io.cuepress.intake.segment;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.ReadCue;
import io.cuepress.core.subtitle.read.ReadTrack;
import io.cuepress.core.time.Timecode;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import java.util.ArrayList;
import java.util.List;

/// The cues of a subtitle file as the segments of a document, held to the limits of a record.
public final class SubtitleSegments {

    public static final Pointer PLACE = Pointer.ROOT.at("cues");

    private SubtitleSegments() {}

    public static List<RawSegment> of(ReadTrack track, Limits limits, Inspection inspection) {
        track.problems().forEach(problem -> add(inspection.problems(), problem));
        track.notes().forEach(note -> add(inspection.badSegments(), note));
        if (track.cues().size() > limits.segments()) {
            inspection.problems().add(PLACE, Code.TOO_MANY, "More than " + limits.segments() + " cues in one file.");
            return List.of();
        }
        var segments = new ArrayList<RawSegment>();
        for (var i = 0; i < track.cues().size(); i++) {
            segments.add(segment(i, track.cues().get(i), limits, inspection));
        }
        return segments;
    }

    private static void add(Findings findings, Problem problem) {
        findings.add(problem.pointer(), problem.code(), problem.detail());
    }

    private static RawSegment segment(int index, ReadCue cue, Limits limits, Inspection inspection) {
        var place = PLACE.at(index);
        if (Math.max(Math.abs(cue.startMs()), Math.abs(cue.endMs())) >= Timecode.LIMIT_MS) {
            inspection
                    .problems()
                    .add(place, Code.OUT_OF_RANGE, "Line " + cue.line() + ": a time of 100 hours or more.");
        }
        if (cue.text().length() > limits.segmentText()) {
            inspection
                    .problems()
                    .add(place, Code.TOO_LONG, "The text is longer than " + limits.segmentText() + " characters.");
        }
        var text = Cleaned.text(cue.text(), place.at("text"), inspection.badSegments());
        return new RawSegment(index, within(cue.startMs()), within(cue.endMs()), cue.speaker(), text, cue.words());
    }

    /// A time that refuses the file need not be exact.
    private static long within(long ms) {
        return Math.clamp(ms, 1 - Timecode.LIMIT_MS, Timecode.LIMIT_MS - 1);
    }
}
