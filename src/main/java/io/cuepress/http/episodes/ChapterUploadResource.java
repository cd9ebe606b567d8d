package io.cuepress.http.episodes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemDetails.Fault;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.ChaptersReader;
import io.cuepress.store.write.EpisodeStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
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

/// Uploads chapters, which take precedence over those of the description.
@Path("/v1/episodes/{id}/chapters")
@RunOnVirtualThread
public class ChapterUploadResource {

    private static final String EXAMPLE = """
            [{"start": 0, "title": "Introduction"}, {"start": 85, "title": "Stable Diffusion Multiplayer"}]
            """;
    private static final String PODCAST_EXAMPLE = """
            {"version": "1.2.0", "chapters": [
              {"startTime": 0, "title": "Introduction", "img": "https://example.org/hive.jpg", "url": "https://example.org/hive"},
              {"startTime": 42, "img": "https://example.org/queen.jpg", "toc": false},
              {"startTime": 85, "title": "Stable Diffusion Multiplayer"}]}
            """;

    private final EpisodeStore store;
    private final ImportSettings settings;

    ChapterUploadResource(EpisodeStore store, ImportSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @PUT
    @Operation(summary = "Upload the chapters of an episode, in place of those of its description")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "two", value = EXAMPLE),
                                @ExampleObject(name = "podcasting20", value = PODCAST_EXAMPLE)
                            }))
    public Response put(
            @PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        return Bodies.whole(
                headers,
                body,
                settings.limits().recordBytes(),
                List.of("application/json+chapters"),
                bytes -> switch (ChaptersReader.read(bytes, settings.limits())) {
                    case Checked.Valid<List<Chapter>>(var chapters, var repairs) ->
                        replace(id, chapters, repairs, headers);
                    case Checked.Invalid<List<Chapter>>(var problems) ->
                        ProblemDetails.of(ProblemType.INVALID_CHAPTERS, problems)
                                .toResponse();
                });
    }

    @DELETE
    @Operation(summary = "Delete the uploaded chapters, so that those of the description count again")
    public Response delete(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        var response = replace(id, List.of(), List.of(), headers);
        return response.getStatus() == 200 ? Response.noContent().build() : response;
    }

    private Response replace(EpisodeId id, List<Chapter> chapters, List<Problem> repairs, HttpHeaders headers) {
        if (store.find(id).isEmpty()) {
            return NotFound.episode(id);
        }
        return store.replaceChapters(id, chapters, Expectations.of(headers))
                .map(changed -> Response.ok(Saved.of(changed, repairs), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, Validators.etag(changed.revision()))
                        .build())
                .orElseGet(() -> failed(id));
    }

    /// The episode and, if there are any, the repairs of its chapters.
    record Saved(
            @JsonUnwrapped EpisodeView episode,
            @JsonInclude(Include.NON_EMPTY) List<Fault> repairs) {

        static Saved of(EpisodeSummary episode, List<Problem> repairs) {
            return new Saved(
                    EpisodeView.of(episode), repairs.stream().map(Fault::of).toList());
        }
    }

    /// The precondition failed, or the episode was deleted meanwhile.
    private Response failed(EpisodeId id) {
        return store.find(id).map(found -> Expectations.failed(id, found)).orElseGet(() -> NotFound.episode(id));
    }
}
