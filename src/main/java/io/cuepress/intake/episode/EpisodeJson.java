package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.intake.encoding.BodyText;
import io.cuepress.intake.recogniser.Recognisers;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.JsonProblems;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.segment.SpokenLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one JSON record into an episode or, in an import, into the details or a track of one.
public final class EpisodeJson implements RecordReader {

    private final JsonFactory json;
    private final ImportOptions options;

    public EpisodeJson(ImportOptions options) {
        this.json = Json.factory(options.limits());
        this.options = options;
    }

    /// Reads one record of an import.
    @Override
    public ReadRecord read(byte[] record) {
        return read(record, EpisodeCheck::record, EpisodeCheck::broken);
    }

    /// Reads the episode in the body of a request that names its id.
    public Checked<Episode> read(byte[] record, EpisodeId id) {
        return read(
                record,
                (check, document) -> check.uploaded(document, id).map(SpokenLanguage::detectedIn),
                (check, document) -> new Checked.Invalid<>(check.problems()));
    }

    private <T> T read(byte[] record, Outcome<T> whole, Outcome<T> cutOff) {
        var inspection = Inspection.of(options.badSegments());
        if (options.charset() != null) {
            BodyText.reportReplaced(record, inspection);
        }
        return read(record, inspection, whole, cutOff, false);
    }

    /// Reads a record and, if it has invalid bytes, once more with U+FFFD in their place.
    private <T> T read(byte[] record, Inspection inspection, Outcome<T> whole, Outcome<T> cutOff, boolean isRepaired) {
        var document = new EpisodeDocument();
        var check = new EpisodeCheck(options, inspection);
        try {
            if (read(record, document, inspection)) {
                return whole.of(check, document);
            }
        } catch (IOException broken) {
            var again = Inspection.of(inspection);
            var repaired = isRepaired || !JsonProblems.isNotUtf8(broken)
                    ? Optional.<byte[]>empty()
                    : BodyText.json(record, options.withCharset(null), again);
            if (repaired.isPresent()) {
                return read(repaired.get(), again, whole, cutOff, true);
            }
            report(broken, inspection);
        }
        return cutOff.of(check, document);
    }

    /// Reads the record to its end; the answer is whether it is an object.
    private boolean read(byte[] record, EpisodeDocument document, Inspection inspection) throws IOException {
        try (var parser = json.createParser(record)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                inspection.problems().add(Pointer.ROOT, Code.UNKNOWN_SHAPE, EpisodeMessages.NOT_AN_OBJECT);
                return false;
            }
            new DocumentReader(json, options.limits(), inspection).read(parser, document);
            requireEnd(parser.nextToken(), inspection);
        }
        if (document.lacksSpeech() && inspection.problems().isEmpty()) {
            Recognisers.read(record, options.limits(), inspection).ifPresent(document::putSpeech);
        }
        return true;
    }

    static void requireEnd(@Nullable JsonToken next, Inspection inspection) {
        if (next != null) {
            inspection.problems().add(Pointer.ROOT, Code.NOT_JSON, RecordMessages.textAfterEnd("the record"));
        }
    }

    static void report(IOException broken, Inspection inspection) {
        try {
            JsonProblems.report(broken, Pointer.ROOT, inspection.problems());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory cannot fail", impossible);
        }
    }

    @FunctionalInterface
    private interface Outcome<T> {
        T of(EpisodeCheck check, EpisodeDocument document);
    }

    /// The result of reading a record: its id if it was read, its content or its problems, and the ignored columns.
    public record ReadRecord(@Nullable EpisodeId id, Checked<? extends Imported> content, List<String> ignored) {}
}
