package io.cuepress.http.episodes;

import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Parameters;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.EpisodeJson;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.Expectation;
import io.cuepress.store.write.Saved;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PUT;
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

/// Uploads one episode, under the id in the URL. A malformed id is an error of the upload here, not a
/// missing episode.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
public class EpisodeUploadResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.ON_BAD_SEGMENT);

    private static final String EXAMPLE = """
            {"title": "Hello", "segments": [{"start": 0, "end": 1.5, "text": "Hello."}]}
            """;
    private static final String VIDEO_EXAMPLE = """
            {"title": "Hello", "description": "0:00 Hello 0:10 Music 0:40 Credits", "duration": 95.5,
             "publishedAt": "2024-01-31T10:00:00Z", "segments": [{"start": 0, "end": 1.5, "text": "Hello."}]}
            """;

    private final EpisodeStore store;
    private final ImportSettings settings;

    EpisodeUploadResource(EpisodeStore store, ImportSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @PUT
    @Operation(summary = "Create or replace an episode")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "small", value = EXAMPLE),
                                @ExampleObject(name = "video", value = VIDEO_EXAMPLE)
                            }))
    public Response put(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        var query = Query.of(uri, PARAMETERS);
        var episodeId = EpisodeId.parse(id);
        if (episodeId.isEmpty()) {
            query.reject("id", "wrong-form", Detail.INVALID_ID);
        }
        if (!query.isValid() || episodeId.isEmpty()) {
            return query.problem();
        }
        var reader = new EpisodeJson(settings.options(query.get(Parameters.ON_BAD_SEGMENT, BadSegments.REPAIR), null));
        return Bodies.whole(
                headers,
                body,
                settings.limits().recordBytes(),
                List.of(),
                bytes -> answer(reader.read(bytes, episodeId.get()), Expectations.of(headers)));
    }

    private Response answer(Checked<Episode> read, Expectation expected) {
        return switch (read) {
            case Checked.Valid<Episode>(var episode, var repairs) -> save(episode, expected);
            case Checked.Invalid<Episode>(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_EPISODE, problems).toResponse();
        };
    }

    private Response save(Episode episode, Expectation expected) {
        try {
            return store.save(episode, expected).map(this::stored).orElseGet(() -> notAsExpected(episode.id()));
        } catch (EpisodeStore.LostRace another) {
            return notAsExpected(episode.id());
        }
    }

    private Response stored(Saved saved) {
        var view = store.find(saved.id()).map(EpisodeView::of);
        if (view.isEmpty()) {
            return NotFound.episode(saved.id());
        }
        var location = "/v1/episodes/" + saved.id();
        var response = switch (saved.outcome()) {
            case CREATED -> Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, location);
            case UPDATED, UNCHANGED -> Response.ok();
        };
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(view.get())
                .header(HttpHeaders.ETAG, Validators.etag(view.get().revision()))
                .build();
    }

    private Response notAsExpected(EpisodeId id) {
        return Expectations.failed(id, store.find(id).orElse(null));
    }
}
