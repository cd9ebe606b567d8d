package io.cuepress.http.episodes;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
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

/// Chapters that a person or a tool gives; they win over those of the description.
@Path("/v1/episodes/{id}/chapters")
@RunOnVirtualThread
public class ChapterUploadResource {

    private static final String EXAMPLE = """
            [{"start": 0, "title": "Introduction"}, {"start": 85, "title": "Stable Diffusion Multiplayer"}]
            """;

    private final EpisodeStore store;
    private final ImportSettings settings;

    ChapterUploadResource(EpisodeStore store, ImportSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @PUT
    @Operation(summary = "Give an episode chapters, in place of those of its description")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "two", value = EXAMPLE)))
    public Response put(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        return Bodies.whole(
                headers,
                body,
                settings.limits().recordBytes(),
                List.of("application/json+chapters"),
                bytes -> switch (ChaptersReader.read(bytes, settings.limits())) {
                    case Checked.Valid<List<Chapter>>(var chapters, var repairs) -> replace(id, chapters, headers, uri);
                    case Checked.Invalid<List<Chapter>>(var problems) ->
                        ProblemDetails.of(ProblemType.INVALID_CHAPTERS, problems)
                                .toResponse();
                });
    }

    @DELETE
    @Operation(summary = "Take the given chapters away; those of the description hold again")
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var response = replace(id, List.of(), headers, uri);
        return response.getStatus() == 200 ? Response.noContent().build() : response;
    }

    private Response replace(String id, List<Chapter> chapters, HttpHeaders headers, UriInfo uri) {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        var episode = EpisodeId.parse(id).flatMap(store::find);
        if (episode.isEmpty()) {
            return NotFound.episode(id);
        }
        return store.replaceChapters(episode.get().id(), chapters, Expectations.of(headers))
                .map(changed -> Response.ok(EpisodeView.of(changed), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, Validators.etag(changed.revision()))
                        .build())
                .orElseGet(() -> refused(episode.get().id()));
    }

    /// Another may have deleted the episode in the meantime.
    private Response refused(EpisodeId id) {
        return store.find(id)
                .map(there -> Expectations.failed(id.value(), there))
                .orElseGet(() -> NotFound.episode(id.value()));
    }
}
