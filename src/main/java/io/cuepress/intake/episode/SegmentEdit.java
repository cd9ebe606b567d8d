package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import io.cuepress.intake.segment.SpeakerName;
import io.cuepress.intake.segment.TimeUnit;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of one segment, `{"text": …, "start": …, "end": …, "speaker": …}`. Members that are missing stay as
/// they are, and a speaker of null removes the speaker. When the text or the times change, the words with their
/// times are dropped.
public final class SegmentEdit {

    private @Nullable String text;
    private @Nullable Long startMs;
    private @Nullable Long endMs;
    private @Nullable Speaker speaker;
    private boolean namesSpeaker;

    private SegmentEdit() {}

    public static Checked<SegmentEdit> read(byte[] body, Limits limits) {
        var inspection = Inspection.of(ImportOptions.BadSegments.REJECT);
        var edit = new SegmentEdit();
        try (var parser = Json.factory(limits).createParser(body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                edit.read(parser, limits, inspection.problems());
                EpisodeJson.requireEnd(parser.nextToken(), inspection);
            } else {
                inspection.problems().add(Pointer.ROOT, Code.UNKNOWN_SHAPE, EpisodeMessages.NOT_A_CHANGE);
            }
        } catch (IOException broken) {
            EpisodeJson.report(broken, inspection);
        }
        return inspection.problems().isEmpty()
                ? new Checked.Valid<>(edit)
                : new Checked.Invalid<>(inspection.problems().all());
    }

    private void read(JsonParser parser, Limits limits, Findings problems) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = Pointer.ROOT.at(Quoted.clean(name));
            parser.nextToken();
            switch (name) {
                case "start" -> startMs = time(parser, place, problems);
                case "end" -> endMs = time(parser, place, problems);
                case "text" -> text = text(parser, place, limits, problems);
                case "speaker" -> {
                    namesSpeaker = true;
                    speaker = SpeakerName.read(parser, place, Repairs.refused(problems));
                }
                default -> {
                    problems.add(place, Code.UNKNOWN_SHAPE, EpisodeMessages.UNKNOWN_MEMBER);
                    parser.skipChildren();
                }
            }
        }
    }

    private static @Nullable Long time(JsonParser parser, Pointer place, Findings problems) throws IOException {
        var ms = TimeUnit.SECONDS.read(parser, place, problems);
        if (ms.isPresent() && ms.getAsLong() < 0) {
            problems.add(place, Code.NEGATIVE_TIME, EpisodeMessages.NEGATIVE_TIME);
        }
        return ms.isPresent() ? Long.valueOf(ms.getAsLong()) : null;
    }

    private static @Nullable String text(JsonParser parser, Pointer place, Limits limits, Findings problems)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(
                    place, Code.WRONG_TYPE, RecordMessages.wrongType("The text", Quoted.value(parser), "a string"));
            parser.skipChildren();
            return null;
        }
        if (parser.getText().isBlank() || parser.getTextLength() > limits.segmentText()) {
            problems.add(place, Code.OUT_OF_RANGE, EpisodeMessages.textLength(limits.segmentText()));
            return null;
        }
        return Cleaned.text(parser.getText(), place, Repairs.refused(problems));
    }

    /// The changed segment, or its problems.
    ///
    /// @param before the start of the previous segment
    /// @param after the start of the next segment
    public Checked<Segment> apply(Segment segment, Timecode before, Timecode after) {
        var start = startMs == null ? segment.time().start() : new Timecode(startMs);
        var end = endMs == null ? segment.time().end() : new Timecode(endMs);
        var findings = new Findings();
        if (end.isBefore(start)) {
            findings.add(
                    Pointer.ROOT.at("end"),
                    Code.END_BEFORE_START,
                    EpisodeMessages.endBeforeStart(end.toString(), start.toString()));
        }
        if (start.isBefore(before) || after.isBefore(start)) {
            findings.add(
                    Pointer.ROOT.at("start"),
                    Code.OUT_OF_ORDER,
                    EpisodeMessages.outOfOrder(start.toString(), before.toString(), after.toString()));
        }
        if (!findings.isEmpty()) {
            return new Checked.Invalid<>(findings.all());
        }
        var time = new TimeRange(start, end);
        var newText = text == null ? segment.text() : text;
        var keepsWords = newText.equals(segment.text()) && time.equals(segment.time());
        return new Checked.Valid<>(new Segment(
                time, namesSpeaker ? speaker : segment.speaker(), newText, keepsWords ? segment.words() : List.of()));
    }
}
