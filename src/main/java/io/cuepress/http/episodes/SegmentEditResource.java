package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.LANG;

import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.SegmentEdit;
import io.cuepress.store.segment.NumberedSegment;
import io.cuepress.store.write.Expectation;
import io.cuepress.store.write.SegmentEdits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// One segment changed in place, by one editor at a time.
@Path("/v1/episodes/{id}/segments/{position}")
@RunOnVirtualThread
public class SegmentEditResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(LANG);

    private final SegmentEdits edits;
    private final ImportSettings settings;

    SegmentEditResource(SegmentEdits edits, ImportSettings settings) {
        this.edits = edits;
        this.settings = settings;
    }

    @PATCH
    @Operation(summary = "Change the text, the times or the speaker of a segment")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "text", value = "{\"text\": \" Hello, bees.\"}")))
    public Response patch(
            @PathParam("id") String id,
            @PathParam("position") String position,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var query = Query.of(uri, PARAMETERS);
        if (!position.matches("\\d{1,9}")) {
            query.reject("position", "wrong-form", "Positions are whole numbers from 0 on.");
        }
        if (!query.isValid()) {
            return query.problem();
        }
        var known = EpisodeId.parse(id);
        if (known.isEmpty()) {
            return NotFound.episode(id);
        }
        if (Expectations.of(headers) instanceof Expectation.Anything) {
            return ProblemDetails.of(
                            ProblemType.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag of the episode that you changed, so that nobody's work is lost.")
                    .toResponse();
        }
        var language = query.get(LANG).orElse(null);
        return Bodies.whole(
                headers,
                body,
                settings.limits().recordBytes(),
                List.of("application/merge-patch+json"),
                bytes -> switch (SegmentEdit.read(bytes, settings.limits())) {
                    case Checked.Valid<SegmentEdit>(var edit, var repairs) ->
                        answer(known.get(), language, Integer.parseInt(position), edit, headers);
                    case Checked.Invalid<SegmentEdit>(var problems) ->
                        ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems)
                                .toResponse();
                });
    }

    private Response answer(
            EpisodeId id, @Nullable Language language, int position, SegmentEdit edit, HttpHeaders headers) {
        return switch (edits.edit(id, language, position, Expectations.of(headers), edit::apply)) {
            case SegmentEdits.Edited(var at, var segment, var revision) ->
                Response.ok(SegmentView.of(new NumberedSegment(at, segment)), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, Validators.etag(revision))
                        .build();
            case SegmentEdits.Refused(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
            case SegmentEdits.NoEpisode() -> NotFound.episode(id.value());
            case SegmentEdits.NoSegment(var count) ->
                ProblemDetails.of(
                                ProblemType.SEGMENT_NOT_FOUND,
                                "The track has " + count + " segments; their positions are counted from 0.")
                        .toResponse();
            case SegmentEdits.NotAsExpected found -> Expectations.failed(id.value(), CurrentState.of(found));
        };
    }
}
