package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.LANG;

import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
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

/// Edits one segment in place. `If-Match` keeps editors from overwriting each other.
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
    @Operation(summary = "Change the text, times or speaker of a segment")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "text", value = "{\"text\": \" Hello, bees.\"}")))
    public Response patch(
            @PathParam("id") EpisodeId id,
            @PathParam("position") String position,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var query = Query.of(uri, PARAMETERS);
        if (!position.matches("\\d{1,9}")) {
            query.reject("position", "wrong-form", Detail.INVALID_POSITION);
        }
        if (!query.isValid()) {
            return query.problem();
        }
        var expected = Expectations.of(headers);
        if (expected instanceof Expectation.Anything) {
            return Expectations.missing();
        }
        return edit(new Place(id, query.get(LANG).orElse(null), Integer.parseInt(position), expected), headers, body);
    }

    private Response edit(Place place, HttpHeaders headers, InputStream body) throws IOException {
        return Bodies.whole(
                headers,
                body,
                settings.limits().recordBytes(),
                List.of("application/merge-patch+json"),
                bytes -> answer(place, SegmentEdit.read(bytes, settings.limits())));
    }

    /// The segment to edit.
    private record Place(EpisodeId episode, @Nullable Language language, int position, Expectation expected) {}

    private Response answer(Place place, Checked<SegmentEdit> read) {
        return switch (read) {
            case Checked.Valid<SegmentEdit>(var edit, var repairs) -> edit(place, edit);
            case Checked.Invalid<SegmentEdit>(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
        };
    }

    private Response edit(Place place, SegmentEdit edit) {
        var id = place.episode();
        return switch (edits.edit(id, place.language(), place.position(), place.expected(), edit::apply)) {
            case SegmentEdits.Edited(var at, var segment, var revision) ->
                Response.ok(SegmentView.of(new NumberedSegment(at, segment)), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, Validators.etag(revision))
                        .build();
            case SegmentEdits.Refused(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
            case SegmentEdits.NoEpisode() -> NotFound.episode(id);
            case SegmentEdits.NoSegment(var count) ->
                ProblemDetails.of(ProblemType.SEGMENT_NOT_FOUND, Detail.NO_SEGMENT.formatted(count))
                        .toResponse();
            case SegmentEdits.NotAsExpected found -> Expectations.failed(id, CurrentState.of(found));
        };
    }
}
