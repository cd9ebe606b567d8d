package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.CutCell;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.JsonProblems;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.segment.RawSegment;
import io.cuepress.intake.segment.SegmentShape;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the JSON object of one record into an [EpisodeDocument].
final class DocumentReader {

    private static final Pattern PYTHON_REPR = Pattern.compile("\\s*+\\[\\{'");

    private final JsonFactory json;
    private final Limits limits;
    private final Inspection inspection;
    private final Findings problems;

    DocumentReader(JsonFactory json, Limits limits, Inspection inspection) {
        this.json = json;
        this.limits = limits;
        this.inspection = inspection;
        this.problems = inspection.problems();
    }

    /// Reads the object under the parser to its end. If it breaks off, the document keeps the members before that.
    void read(JsonParser parser, EpisodeDocument document) throws IOException {
        read(parser, document, Pointer.ROOT);
    }

    private void read(JsonParser parser, EpisodeDocument document, Pointer object) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            readMember(parser, document, name, object.at(name));
        }
    }

    private void readMember(JsonParser parser, EpisodeDocument document, String name, Pointer place)
            throws IOException {
        var field = Field.named(name);
        var shape = SegmentShape.of(name, parser.currentToken());
        if (shape.isPresent()) {
            readSegments(document, shape.get(), parser, place);
        } else if (parser.currentToken() == JsonToken.START_OBJECT && name.equals("result")) {
            readResult(document, parser, place);
        } else if (parser.currentToken() == JsonToken.START_OBJECT && name.equalsIgnoreCase("row")) {
            read(parser, document, place);
        } else if (parser.currentToken() == JsonToken.START_ARRAY && name.equalsIgnoreCase("truncated_cells")) {
            readTruncated(parser, place);
        } else if (field.isEmpty()) {
            document.ignore(name);
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            readField(document, field.get(), parser, place);
        }
    }

    /// The page of a data-set server names the cells that it truncated.
    private void readTruncated(JsonParser parser, Pointer place) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            problems.add(place, Code.TRUNCATED_CELL, RecordMessages.truncatedByPage(Quoted.value(parser)));
            parser.skipChildren();
        }
    }

    /// A record may have segments in two members; `segments` is preferred.
    private void readSegments(EpisodeDocument document, SegmentShape shape, JsonParser parser, Pointer place)
            throws IOException {
        if (shape.isPreferred() || document.segments().isEmpty()) {
            document.putSegments(place, shape.read(limits, inspection, parser, place));
        } else {
            document.ignore(parser.currentName());
            parser.skipChildren();
        }
    }

    /// whisper.cpp names the language in this object.
    private void readResult(EpisodeDocument document, JsonParser parser, Pointer place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("language")) {
                document.put(Field.LANGUAGE, place.at(name), parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readField(EpisodeDocument document, Field field, JsonParser parser, Pointer place) throws IOException {
        if (field == Field.SEGMENTS) {
            document.putSegments(place, readText(parser, place));
        } else if (field == Field.CHAPTERS) {
            readChapters(document, parser, place);
        } else if (field.isAboutVideo()) {
            document.put(field, place, scalar(parser, place));
        } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(
                    place, Code.WRONG_TYPE, RecordMessages.wrongType("The value", Quoted.value(parser), "a string"));
            parser.skipChildren();
        } else if (!CutCell.is(parser.getText(), place, problems)) {
            document.put(field, place, Cleaned.text(parser.getText(), place, inspection.repairs()));
        }
    }

    /// The text or number under the parser, as text. Anything else is described, which makes it an invalid value.
    private String scalar(JsonParser parser, Pointer place) throws IOException {
        var isScalar = parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken().isNumeric();
        var text = isScalar ? Cleaned.text(parser.getText(), place, inspection.repairs()) : Quoted.value(parser);
        parser.skipChildren();
        return text;
    }

    /// A column of this name without a list is some other data, and ignored.
    private void readChapters(EpisodeDocument document, JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            document.putChapters(place, ChaptersReader.read(parser, place, limits));
        } else {
            document.ignore(parser.currentName());
            parser.skipChildren();
        }
    }

    private List<RawSegment> readText(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            var characters = parser.getTextCharacters();
            var text = CharBuffer.wrap(characters, parser.getTextOffset(), parser.getTextLength());
            return CutCell.is(text, place, problems) ? List.of() : readText(text, place);
        }
        problems.add(place, Code.WRONG_TYPE, EpisodeMessages.wrongSegments(Quoted.value(parser)));
        parser.skipChildren();
        return List.of();
    }

    /// The data set has the array as text inside a string. It is most of a record, so it is parsed in the buffer of
    /// the outer parser instead of a copy.
    private List<RawSegment> readText(CharBuffer text, Pointer place) throws IOException {
        if (PYTHON_REPR.matcher(text).lookingAt()) {
            problems.add(place, Code.PYTHON_REPR, EpisodeMessages.PYTHON_REPR);
            return List.of();
        }
        try (var inner = json.createParser(text.array(), text.position(), text.remaining())) {
            if (inner.nextToken() != JsonToken.START_ARRAY) {
                problems.add(place, Code.WRONG_FORM, EpisodeMessages.notAnArray(Quoted.cut(text.toString())));
                return List.of();
            }
            var segments = SegmentShape.SEGMENTS.read(limits, inspection, inner, place);
            if (inner.nextToken() != null) {
                problems.add(place, Code.NOT_JSON, RecordMessages.textAfterEnd("the array"));
            }
            return segments;
        } catch (IOException broken) {
            JsonProblems.report(broken, place, problems);
            return List.of();
        }
    }
}
