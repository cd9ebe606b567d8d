package io.cuepress.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Episode;
import io.cuepress.core.episode.EpisodeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one JSON record, a data-set row or the body of a PUT, into an episode.
public final class EpisodeReader {

    private final JsonFactory json;
    private final IntakeOptions options;

    public EpisodeReader(IntakeOptions options) {
        this.json = Json.factory(options.limits());
        this.options = options;
    }

    /// The episode in these bytes, under the id that the request names if it names one.
    public ReadEpisode read(byte[] record, @Nullable EpisodeId given) {
        var inspection = Inspection.of(options.badSegments());
        var document = new EpisodeDocument();
        var check = new EpisodeCheck(options, inspection);
        try (var parser = json.createParser(record)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                new DocumentReader(json, options.limits(), inspection).read(parser, document);
                requireEnd(parser.nextToken(), inspection);
                return check.check(document, given);
            }
            inspection.problems().add(Pointer.ROOT, Code.UNKNOWN_SHAPE, "A record is a JSON object.");
        } catch (IOException broken) {
            report(broken, inspection);
        }
        return check.broken(document, given);
    }

    private static void requireEnd(@Nullable JsonToken next, Inspection inspection) {
        if (next != null) {
            inspection.problems().add(Pointer.ROOT, Code.NOT_JSON, "There is more text after the end of the record.");
        }
    }

    private static void report(IOException broken, Inspection inspection) {
        try {
            JsonProblems.report(broken, Pointer.ROOT, inspection.problems());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    /// What became of a record: whose it is when that is known, the episode, and the columns nobody reads.
    public record ReadEpisode(@Nullable EpisodeId id, Checked<Episode> episode, List<String> ignored) {}
}
