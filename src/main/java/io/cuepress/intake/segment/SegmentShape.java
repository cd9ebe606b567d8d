package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The shapes of segments that are read as they arrive, without a look at the whole document: those of data sets, the
/// Whisper family and YouTube. Each is recognised by the member that has them; all other recognisers are in
/// `intake.recogniser`.
public enum SegmentShape {
    /// openai-whisper, faster-whisper, whisperX, OpenAI's `verbose_json`, Podcasting 2.0, and our own exports.
    SEGMENTS(
            "segments",
            JsonToken.START_ARRAY,
            (limits, inspection, parser, place) ->
                    new SegmentsReader(limits, inspection, TimeUnit.SECONDS).read(parser, place)),
    /// A struct of arrays, as Parquet and data-set servers write a list of structs.
    COLUMNS(
            "segments",
            JsonToken.START_OBJECT,
            (limits, inspection, parser, place) -> new SegmentColumns(limits, inspection).read(parser, place)),
    /// whisper.cpp; a string with this name is the whole text.
    WHISPER_CPP(
            "transcription",
            JsonToken.START_ARRAY,
            (limits, inspection, parser, place) ->
                    new SegmentsReader(limits, inspection, TimeUnit.MILLISECONDS).read(parser, place)),
    /// YouTube's json3.
    YOUTUBE(
            "events",
            JsonToken.START_ARRAY,
            (limits, inspection, parser, place) -> new YoutubeEvents(limits, inspection).read(parser, place));

    private final String member;
    private final JsonToken begins;
    private final Reading reading;

    SegmentShape(String member, JsonToken begins, Reading reading) {
        this.member = member;
        this.begins = begins;
        this.reading = reading;
    }

    /// The shape of a member of this name that begins with this token.
    public static Optional<SegmentShape> of(String member, JsonToken begins) {
        var name = member.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(shape -> shape.member.equals(name) && shape.begins == begins)
                .findFirst();
    }

    /// Whether it is used where a record has several.
    public boolean isPreferred() {
        return member.equals(SEGMENTS.member);
    }

    public List<RawSegment> read(Limits limits, Inspection inspection, JsonParser parser, Pointer place)
            throws IOException {
        return reading.read(limits, inspection, parser, place);
    }

    @FunctionalInterface
    private interface Reading {
        List<RawSegment> read(Limits limits, Inspection inspection, JsonParser parser, Pointer place)
                throws IOException;
    }
}
