package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.recogniser.Recognisers;
import io.cuepress.intake.recogniser.SpeechRate;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.JsonProblems;
import io.cuepress.intake.segment.RawSegment;
import io.cuepress.intake.segment.SegmentShape;
import java.io.IOException;
import java.util.List;

/// Reads JSON that is one transcript. Segments in a known member are read as they arrive; all else is read by the
/// recogniser whose shape it has.
final class SpeechJson {

    private static final int FEWEST_SEGMENTS = 2; // from which the speed of speech is known

    private final byte[] json;
    private final ImportOptions options;

    SpeechJson(byte[] json, ImportOptions options) {
        this.json = json;
        this.options = options;
    }

    void read(EpisodeDocument document, Inspection inspection) throws IOException {
        var quick = Inspection.of(inspection);
        readQuickly(document, quick);
        var segments = document.segments().orElse(List.of());
        var thorough = Inspection.of(inspection);
        if (segments.isEmpty() && readByShape(document, quick, thorough)) {
            inspection.add(thorough);
        } else if (isMaybeInMilliseconds(segments, quick) && readMilliseconds(document, thorough)) {
            inspection.add(thorough);
        } else {
            inspection.add(quick);
        }
    }

    private void readQuickly(EpisodeDocument document, Inspection inspection) throws IOException {
        var factory = Json.factory(options.limits());
        try (var parser = factory.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                document.putSegments(
                        Pointer.ROOT, SegmentShape.SEGMENTS.read(options.limits(), inspection, parser, Pointer.ROOT));
            } else {
                new DocumentReader(factory, options.limits(), inspection).read(parser, document);
            }
            EpisodeJson.requireEnd(parser.nextToken(), inspection);
        } catch (IOException broken) {
            JsonProblems.report(broken, Pointer.ROOT, inspection.problems());
        }
    }

    /// Whether the document has the shape of a recogniser, or is known to be no transcript.
    private boolean readByShape(EpisodeDocument document, Inspection quick, Inspection thorough) throws IOException {
        if (isBroken(quick)) {
            return false;
        }
        var isNamed = document.segments().isPresent();
        var read = Recognisers.read(json, options.limits(), thorough);
        if (read.isPresent() && isNamed && !thorough.problems().isEmpty()) {
            return false;
        }
        read.ifPresent(document::putSpeech);
        return read.isPresent() || isSilent(document) || isKnown(document, thorough);
    }

    private boolean isSilent(EpisodeDocument document) throws IOException {
        var isSilent =
                !hasText(document) && document.segments().isEmpty() && Recognisers.isSilent(json, options.limits());
        if (isSilent) {
            document.putSegments(Pointer.ROOT, List.of());
        }
        return isSilent;
    }

    private static boolean hasText(EpisodeDocument document) {
        return document.text(Field.TRANSCRIPTION)
                .filter(text -> !text.isBlank())
                .isPresent();
    }

    /// Whether it is known that the document has no times; then that is its problem.
    private boolean isKnown(EpisodeDocument document, Inspection thorough) throws IOException {
        if (document.segments().isPresent() && !hasText(document)) {
            return false;
        }
        var advice = Recognisers.advice(json, options.limits());
        if (advice.isPresent()) {
            thorough.problems().add(Pointer.ROOT, Code.UNKNOWN_SHAPE, advice.get());
            document.putSegments(Pointer.ROOT, List.of());
        }
        return advice.isPresent();
    }

    /// Whether the document itself cannot be read. Several documents in one body are what some recognisers write.
    private boolean isBroken(Inspection quick) {
        return quick.problems().all().stream()
                .map(Problem::code)
                .anyMatch(code -> code == Code.TOO_DEEP || code == Code.TOO_LONG || code == Code.TOO_MANY);
    }

    private static boolean isMaybeInMilliseconds(List<RawSegment> segments, Inspection quick) {
        return quick.problems().all().stream().anyMatch(problem -> problem.code() == Code.OUT_OF_RANGE)
                || (segments.size() >= FEWEST_SEGMENTS
                        && SpeechRate.of(segments).isSurelyOfMilliseconds());
    }

    private boolean readMilliseconds(EpisodeDocument document, Inspection inspection) throws IOException {
        var read = Recognisers.inMilliseconds(json, options.limits(), inspection)
                .filter(speech -> inspection.problems().isEmpty()
                        && SpeechRate.of(speech.segments()).isPlausible());
        read.ifPresent(document::putSpeech);
        return read.isPresent();
    }
}
